package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows the places of a box: each by itself or, where there are too many, in cells of a grid. */
@ApplicationScoped
class MapPoints {

  /** More symbols than this are clusters on every screen, and a slow download on a phone. */
  static final int MAX_POINTS = 5_000;

  /** Cells of a million places take a second; they stay the same until the data version changes. */
  private final AnswerMemory<MapPointsView> cells;

  private final MapPointsSql points;
  private final MapCellsSql grid;

  MapPoints(MapPointsSql points, MapCellsSql grid, DataVersionSql versions) {
    this.points = points;
    this.grid = grid;
    this.cells = new AnswerMemory<>(versions, 200);
  }

  Answer<MapPointsView> show(MapQuery query) {
    return points.isMoreThan(MAX_POINTS, query)
        ? cells.recall(query.toString(), () -> grid.list(query))
        : points.list(query);
  }
}
