package pl.ngomap.moderation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import pl.ngomap.geo.GeoJsonPolygons;

/** A drawn area: GeoJSON into a shape that is surely one, and back. x is longitude. */
final class DrawnShape {

  /** A repair that takes or adds more than this part of the area has guessed, not mended. */
  private static final double MENDED = 0.01;

  /**
   * Degrees; no organisation draws a continent, and edges half way around the Earth have no one
   * way.
   */
  private static final double WIDEST = 30;

  /** Polygons, rings, positions, numbers. */
  private static final int DEEPEST = 4;

  private static final double CENTIMETRES = 1e7;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private DrawnShape() {}

  /**
   * Reads a Polygon or MultiPolygon.
   *
   * @throws IllegalArgumentException in words, with the place of the fault as latitude, longitude
   */
  static MultiPolygon parse(Map<String, Object> geometry) {
    MultiPolygon drawn;
    try {
      drawn = GeoJsonPolygons.read(geometry);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("This shape is none: " + e.getMessage() + ".");
    }
    drawn.apply((CoordinateFilter) DrawnShape::round);
    drawn.geometryChanged();
    return sound(drawn);
  }

  /** To centimetres. */
  private static void round(Coordinate vertex) {
    vertex.setX(rounded(vertex.x));
    vertex.setY(rounded(vertex.y));
  }

  /** How many vertices a GeoJSON geometry has, whatever else may be wrong with it. */
  static int countVertices(Object value) {
    if (value instanceof Map<?, ?> geometry) {
      return countVertices(geometry.get("coordinates"));
    }
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      return 0;
    }
    return list.get(0) instanceof List<?>
        ? list.stream().mapToInt(DrawnShape::countVertices).sum()
        : 1;
  }

  /** What is no shape yet, if it is nothing but positions; else null. */
  static Map<String, Object> keepable(Map<String, Object> geometry) {
    boolean drawn =
        geometry != null
            && ("Polygon".equals(geometry.get("type"))
                || "MultiPolygon".equals(geometry.get("type")))
            && isNumbers(geometry.get("coordinates"), DEEPEST);
    return drawn
        ? Map.of("type", geometry.get("type"), "coordinates", geometry.get("coordinates"))
        : null;
  }

  private static boolean isNumbers(Object value, int depth) {
    return value instanceof Number number && Double.isFinite(number.doubleValue())
        || depth > 0
            && value instanceof List<?> list
            && list.stream().allMatch(part -> isNumbers(part, depth - 1));
  }

  /** As a GeoJSON MultiPolygon. */
  static Map<String, Object> write(MultiPolygon shape) {
    List<Object> polygons = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) shape.getGeometryN(i);
      List<Object> rings = new ArrayList<>();
      rings.add(write(polygon.getExteriorRing()));
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        rings.add(write(polygon.getInteriorRingN(hole)));
      }
      polygons.add(rings);
    }
    return Map.of("type", "MultiPolygon", "coordinates", polygons);
  }

  private static List<Object> write(LinearRing ring) {
    List<Object> positions = new ArrayList<>();
    for (Coordinate vertex : ring.getCoordinates()) {
      positions.add(List.of(vertex.x, vertex.y));
    }
    return positions;
  }

  /** The same shape when it is valid, a mended one when that is nearly the same. */
  private static MultiPolygon sound(MultiPolygon drawn) {
    TopologyValidationError error = new IsValidOp(drawn).getValidationError();
    if (error == null) {
      return requireSize(drawn);
    }
    Geometry mended = GeometryFixer.fix(drawn);
    double area = drawn.getArea();
    boolean nearlyTheSame = Math.abs(mended.getArea() - area) <= MENDED * area && area > 0;
    if (!nearlyTheSame) {
      throw new IllegalArgumentException(
          "The line crosses or touches itself at "
              + place(error.getCoordinate())
              + " (latitude, longitude).");
    }
    return requireSize(polygons(mended));
  }

  private static MultiPolygon requireSize(MultiPolygon shape) {
    if (!(shape.getArea() > 0)) {
      throw new IllegalArgumentException("This shape has no area.");
    }
    Envelope box = shape.getEnvelopeInternal();
    if (box.getWidth() > WIDEST || box.getHeight() > WIDEST) {
      throw new IllegalArgumentException(
          "This shape is wider or higher than %.0f degrees.".formatted(WIDEST));
    }
    return shape;
  }

  private static MultiPolygon polygons(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  static double rounded(double degrees) {
    return Math.rint(degrees * CENTIMETRES) / CENTIMETRES;
  }

  private static String place(Coordinate coordinate) {
    return rounded(coordinate.y) + ", " + rounded(coordinate.x);
  }
}
