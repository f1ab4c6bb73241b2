package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Counts the places of a box in the cells of a grid. */
@ApplicationScoped
class MapCellsSql {

  /** A cell stands where its places are, on average, not in the middle of its square. */
  private static final String LIST =
      "select "
          + DataVersionSql.WORD
          + """
           as version, %s as unlocated, c.*
          from data_version v
          left join (
            select cell >> %d as cell, count(*) as places,
              round(avg(st_y(position)) * 100000)::int as lat,
              round(avg(st_x(position)) * 100000)::int as lon,
              (select count(distinct organisation_id) from listing_place p where %s) as organisations
            from listing_place p
            where %s
            group by 1) c on true""";

  private static final int MORTON_ZOOM = 24;

  private final Database database;

  MapCellsSql(Database database) {
    this.database = database;
  }

  /** One cell of the grid, and what is the same for all of them; without places: none. */
  private record Cell(int lat, int lon, long places, long organisations, long unlocated) {}

  Answer<MapPointsView> list(MapQuery query) {
    List<Object> values = new ArrayList<>(query.unlocatedValues());
    values.addAll(query.values());
    values.addAll(query.values());
    Answer<List<Cell>> answer =
        database.ask(
            LIST.formatted(
                query.unlocated(), 2 * (MORTON_ZOOM - query.cellZoom()), query.sql(), query.sql()),
            values,
            row ->
                new Cell(
                    row.getInt("lat"),
                    row.getInt("lon"),
                    row.getLong("places"),
                    row.getLong("organisations"),
                    row.getLong("unlocated")));
    List<Cell> cells = answer.body().stream().filter(cell -> cell.places > 0).toList();
    return new Answer<>(
        answer.version(),
        new MapPointsView(
            "cells",
            cells.stream().mapToLong(Cell::places).sum(),
            answer.body().get(0).organisations,
            answer.body().get(0).unlocated,
            MapPointsView.Columns.ofCells(
                cells.stream().map(Cell::lat).toList(),
                cells.stream().map(Cell::lon).toList(),
                cells.stream().map(Cell::places).toList())));
  }
}
