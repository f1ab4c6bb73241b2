package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.List;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.listing.Filter.Listed;

/**
 * What a map shows: a checked question.
 *
 * @param zoom Web Mercator zoom, 0 to 22
 */
record MapQuery(BoundingBox box, int zoom, Filter filter) {

  /**
   * Levels below a tile's zoom that a cell lies: a quarter of a tile, 64 pixels, is a symbol with
   * its surroundings.
   */
  private static final int CELL_LEVELS = 2;

  /**
   * Cells across a box, at most: a box that is too large for its zoom gets coarser cells, not more
   * of them.
   */
  private static final int MAX_CELLS_ACROSS = 64;

  static MapQuery of(MapResource.PointParameters words, Filters filters) {
    return new MapQuery(
        BoundingBoxWord.parseRequired(words.bbox),
        Zoom.parseRequired(words.zoom),
        filters.of(words));
  }

  /** The zoom of the tiles that serve as cells. */
  int cellZoom() {
    return Math.min(zoom + CELL_LEVELS, Zoom.finest(box, MAX_CELLS_ACROSS));
  }

  /** The box and the filter, as conditions on {@code listing_place p}. */
  String sql() {
    return BoxSql.sql(box, "p.position") + filter.sql(Listed.PLACES);
  }

  /** How many organisations match, but have no place on any map. */
  String unlocated() {
    return "(select count(*) from listing_organisation o where not "
        + filter.onMap()
        + filter.sql(Listed.ORGANISATIONS)
        + ")";
  }

  /** The values for the question marks of {@link #unlocated}. */
  List<Object> unlocatedValues() {
    List<Object> values = new ArrayList<>(filter.placeValues());
    values.addAll(filter.values());
    return values;
  }

  /** The values for the question marks of {@link #sql}. */
  List<Object> values() {
    List<Object> values = new ArrayList<>(BoxSql.values(box));
    values.addAll(filter.values());
    return values;
  }
}
