package pl.ngomap.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * The one reader of GeoJSON polygons, for files and for what people draw. It takes plain maps,
 * lists and numbers, and looks at positions and rings only: whether the shape is a valid one, its
 * callers ask.
 */
public final class GeoJsonPolygons {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GeoJsonPolygons() {}

  /**
   * Reads a Polygon or MultiPolygon; x is longitude.
   *
   * @param geometry a GeoJSON geometry as it was parsed
   * @throws IllegalArgumentException in words that follow a colon, places in GeoJSON's order
   */
  public static MultiPolygon read(Map<?, ?> geometry) {
    List<Polygon> polygons = new ArrayList<>();
    Object coordinates = geometry.get("coordinates");
    Object type = geometry.get("type");
    if ("Polygon".equals(type)) {
      polygons.add(polygon(coordinates));
    } else if ("MultiPolygon".equals(type)) {
      list(coordinates).forEach(part -> polygons.add(polygon(part)));
    } else if (type == null) {
      throw new IllegalArgumentException("there is none");
    } else {
      throw new IllegalArgumentException("a Polygon or MultiPolygon is expected");
    }
    if (polygons.isEmpty()) {
      throw empty();
    }
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  /**
   * Reads a position.
   *
   * @param position two numbers, longitude first; more are not looked at
   * @throws IllegalArgumentException in words that follow a colon
   */
  public static Position position(Object position) {
    if (!(position instanceof List<?> numbers)
        || numbers.size() < 2
        || !(numbers.get(0) instanceof Number lon)
        || !(numbers.get(1) instanceof Number lat)) {
      throw new IllegalArgumentException("a position is [longitude, latitude], two numbers");
    }
    try {
      return new Position(lat.doubleValue(), lon.doubleValue());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage() + "; degrees of WGS 84 are expected, longitude first");
    }
  }

  /** What people look for in a file: longitude and latitude, in its order. */
  public static String place(Coordinate coordinate) {
    return "[" + coordinate.x + ", " + coordinate.y + "]";
  }

  private static Polygon polygon(Object rings) {
    List<LinearRing> read = list(rings).stream().map(GeoJsonPolygons::ring).toList();
    if (read.isEmpty()) {
      throw empty();
    }
    return FACTORY.createPolygon(
        read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(Object positions) {
    Coordinate[] vertices =
        list(positions).stream().map(GeoJsonPolygons::vertex).toArray(Coordinate[]::new);
    if (vertices.length < 4) {
      throw new IllegalArgumentException(
          "a ring has at least 4 positions, this one has " + vertices.length);
    }
    Coordinate last = vertices[vertices.length - 1];
    if (!vertices[0].equals2D(last)) {
      throw new IllegalArgumentException(
          "a ring ends where it begins, this one begins at "
              + place(vertices[0])
              + " and ends at "
              + place(last));
    }
    return FACTORY.createLinearRing(vertices);
  }

  private static Coordinate vertex(Object position) {
    Position checked = position(position);
    return new Coordinate(checked.lon(), checked.lat());
  }

  private static List<?> list(Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("the coordinates are not lists of positions");
  }

  private static IllegalArgumentException empty() {
    return new IllegalArgumentException("it is empty");
  }
}
