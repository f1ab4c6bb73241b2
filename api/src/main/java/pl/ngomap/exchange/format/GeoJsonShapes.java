package pl.ngomap.exchange.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import pl.ngomap.geo.Position;

/** GeoJSON geometries into ours. Each refuses by {@code IllegalArgumentException}, in words. */
final class GeoJsonShapes {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GeoJsonShapes() {}

  static MultiPolygon polygons(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    List<Polygon> polygons = new ArrayList<>();
    switch (geometry.path("type").asText("")) {
      case "Polygon" -> polygons.add(polygon(coordinates));
      case "MultiPolygon" -> coordinates.forEach(node -> polygons.add(polygon(node)));
      case "" -> throw new IllegalArgumentException("there is none");
      default ->
          throw new IllegalArgumentException(
              "a Polygon or MultiPolygon is expected, not a "
                  + Values.excerpt(geometry.path("type").asText()));
    }
    if (polygons.isEmpty()) {
      throw new IllegalArgumentException("it is empty");
    }
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    if (!rings.isArray() || rings.isEmpty()) {
      throw new IllegalArgumentException("it is empty");
    }
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1));
    }
    return FACTORY.createPolygon(ring(rings.get(0)), holes);
  }

  private static LinearRing ring(JsonNode positions) {
    Coordinate[] coordinates = new Coordinate[positions.size()];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = coordinate(positions.get(i));
    }
    if (coordinates.length < 4) {
      throw new IllegalArgumentException(
          "a ring has at least 4 positions, this one has " + coordinates.length);
    }
    if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
      throw new IllegalArgumentException(
          "a ring ends where it begins, this one begins at "
              + place(coordinates[0])
              + " and ends at "
              + place(coordinates[coordinates.length - 1]));
    }
    return FACTORY.createLinearRing(coordinates);
  }

  /** What people look for on a map: longitude and latitude, in the file's order. */
  static String place(Coordinate coordinate) {
    return "[" + coordinate.x + ", " + coordinate.y + "]";
  }

  private static Coordinate coordinate(JsonNode position) {
    Position checked = position(position);
    return new Coordinate(checked.lon(), checked.lat());
  }

  static Position position(JsonNode position) {
    if (!position.isArray()
        || position.size() < 2
        || !position.get(0).isNumber()
        || !position.get(1).isNumber()) {
      throw new IllegalArgumentException("a position is [longitude, latitude], two numbers");
    }
    try {
      return new Position(position.get(1).doubleValue(), position.get(0).doubleValue());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage() + "; degrees of WGS 84 are expected, longitude first");
    }
  }
}
