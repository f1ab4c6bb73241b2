package pl.ngomap.exchange.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.locationtech.jts.geom.MultiPolygon;
import pl.ngomap.geo.GeoJsonPolygons;
import pl.ngomap.geo.Position;

/** Geometries of files into ours. Each refuses by {@code IllegalArgumentException}, in words. */
final class GeoJsonShapes {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  private GeoJsonShapes() {}

  static MultiPolygon polygons(JsonNode geometry) {
    return GeoJsonPolygons.read(
        geometry.isObject() ? PLAIN.convertValue(geometry, Map.class) : Map.of());
  }

  static Position position(JsonNode position) {
    return GeoJsonPolygons.position(PLAIN.convertValue(position, Object.class));
  }
}
