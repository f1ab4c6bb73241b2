package pl.ngomap.exchange.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import pl.ngomap.geo.GeoJsonPolygons;
import pl.ngomap.organisation.PublishUnits.UnitDraft;
import pl.ngomap.organisation.Teryt;

/**
 * Administrative units as GeoJSON: properties teryt and name, or JPT_KOD_JE and JPT_NAZWA_ as the
 * state register of borders has them.
 */
public final class UnitGeoJson {

  private static final String GEOMETRY = "geometry";

  private final Map<String, String> seen = new HashMap<>();
  private final Reading.Collector<UnitDraft> collector = new Reading.Collector<>();

  /**
   * @throws UnreadableFile when the file cannot be read as a whole
   */
  public static Reading<UnitDraft> read(Path file) {
    UnitGeoJson units = new UnitGeoJson();
    new GeoJsonFile(file).forEach(units::take);
    return units.collector.reading();
  }

  private void take(GeoJsonFile.Feature feature) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("teryt", text(feature.properties(), "teryt", "JPT_KOD_JE"));
    texts.put("name", text(feature.properties(), "name", "JPT_NAZWA_"));
    Fields fields = new Fields(feature.place(), "property", texts);
    Teryt teryt = fields.get("teryt", Teryt::parse);
    String name = fields.get("name", Values::line);
    if (!fields.has("teryt")) {
      fields.bad("teryt", "every unit needs its code, such as 3261011");
    }
    if (!fields.has("name")) {
      fields.bad("name", "every unit needs a name");
    }
    if (teryt != null && seen.putIfAbsent(teryt.code(), feature.place().words()) != null) {
      fields.bad("teryt", teryt.code() + " is " + seen.get(teryt.code()) + " already");
    }
    MultiPolygon outline = outline(feature.geometry(), fields);
    collector.take(
        new Row<>(feature.place(), new UnitDraft(teryt, name, outline)), fields.faults());
  }

  private static String text(JsonNode properties, String name, String registerName) {
    JsonNode value = properties.has(name) ? properties.get(name) : properties.path(registerName);
    return value.asText("").replaceAll("^null$", "");
  }

  private static MultiPolygon outline(JsonNode geometry, Fields fields) {
    MultiPolygon outline;
    try {
      outline = GeoJsonShapes.polygons(geometry);
    } catch (IllegalArgumentException e) {
      fields.bad(GEOMETRY, e.getMessage());
      return null;
    }
    TopologyValidationError error = new IsValidOp(outline).getValidationError();
    if (error == null) {
      return outline;
    }
    String fault =
        error.getMessage().toLowerCase(Locale.ROOT)
            + " at "
            + GeoJsonPolygons.place(error.getCoordinate());
    MultiPolygon mended = mended(outline);
    if (mended.isEmpty()) {
      fields.bad(GEOMETRY, "the outline is invalid (" + fault + "), and nothing of it can be kept");
      return null;
    }
    fields.warn(GEOMETRY, "the outline was invalid (" + fault + "); it was mended");
    return mended;
  }

  private static MultiPolygon mended(MultiPolygon outline) {
    Geometry fixed = GeometryFixer.fix(outline);
    Polygon[] polygons =
        ((List<?>) PolygonExtracter.getPolygons(fixed))
            .stream().map(Polygon.class::cast).toArray(Polygon[]::new);
    return outline.getFactory().createMultiPolygon(polygons);
  }
}
