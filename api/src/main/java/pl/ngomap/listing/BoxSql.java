package pl.ngomap.listing;

import java.util.List;
import pl.ngomap.geo.BoundingBox;

/**
 * A box of degrees as a condition; one that crosses the antimeridian is two boxes. Compared as the
 * index does, in single precision: less than half a metre beside an edge may still be inside.
 */
final class BoxSql {

  private static final String ENVELOPE = "st_makeenvelope(?, ?, ?, ?, 4326)";

  private BoxSql() {}

  static String sql(BoundingBox box, String column) {
    return box.crossesAntimeridian()
        ? "(" + column + " && " + ENVELOPE + " or " + column + " && " + ENVELOPE + ")"
        : column + " && " + ENVELOPE;
  }

  /** The values for the question marks of {@link #sql}. */
  static List<Object> values(BoundingBox box) {
    return box.crossesAntimeridian()
        ? List.of(
            box.minLon(),
            box.minLat(),
            180.0,
            box.maxLat(),
            -180.0,
            box.minLat(),
            box.maxLon(),
            box.maxLat())
        : List.of(box.minLon(), box.minLat(), box.maxLon(), box.maxLat());
  }
}
