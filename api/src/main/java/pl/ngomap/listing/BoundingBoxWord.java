package pl.ngomap.listing;

import java.util.List;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Reads the parameter {@code bbox}: minLon,minLat,maxLon,maxLat, as in GeoJSON (RFC 7946, section
 * 5).
 */
final class BoundingBoxWord {

  static final String EXPECTED =
      "minLon,minLat,maxLon,maxLat in degrees; minLon above maxLon crosses the antimeridian.";

  private static final String DEGREES = "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)";
  static final String PATTERN = "^" + DEGREES + "(," + DEGREES + "){3}$";

  private BoundingBoxWord() {}

  /** Null when absent. */
  static BoundingBox parse(String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    String[] parts = word.split(",", -1);
    if (parts.length != 4 || List.of(parts).contains("")) {
      throw Refusal.badParameter("bbox", "A box has four numbers.", EXPECTED);
    }
    double minLon = Parameters.number("bbox", parts[0], -180, 180);
    double minLat = Parameters.number("bbox", parts[1], -90, 90);
    double maxLon = Parameters.number("bbox", parts[2], -180, 180);
    double maxLat = Parameters.number("bbox", parts[3], -90, 90);
    if (minLat > maxLat) {
      throw Refusal.badParameter("bbox", "The second number lies north of the fourth.", EXPECTED);
    }
    return new BoundingBox(minLat, minLon, maxLat, maxLon);
  }

  static BoundingBox parseRequired(String word) {
    BoundingBox box = parse(word);
    if (box == null) {
      throw Refusal.missingParameter("bbox", EXPECTED);
    }
    return box;
  }
}
