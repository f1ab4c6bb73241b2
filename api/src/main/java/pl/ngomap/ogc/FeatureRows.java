package pl.ngomap.ogc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Features as people read them: a table, and for one feature a table of its properties. */
@ApplicationScoped
class FeatureRows {

  private static final int COLUMNS = 6;

  private final ObjectMapper json;

  FeatureRows(ObjectMapper json) {
    this.json = json;
  }

  OgcPages.Page page(
      Collection collection,
      String own,
      List<Feature> features,
      long matched,
      String next,
      String asJson) {
    List<String> columns = columns(collection);
    List<OgcPages.Row> rows = features.stream().map(feature -> row(own, feature, columns)).toList();
    return new OgcPages.Page(
        collection.title(),
        collection.description(),
        own.substring(0, own.lastIndexOf('/')) + "?f=html",
        List.of(),
        columns,
        rows,
        matched,
        next,
        "/",
        sketch(features),
        List.of(Link.of(asJson, "alternate", Documents.GEOJSON, "GeoJSON")));
  }

  OgcPages.Page page(Collection collection, String up, String own, Feature feature) {
    JsonNode properties = read(feature.properties());
    List<OgcPages.Row> rows = new ArrayList<>();
    properties
        .fields()
        .forEachRemaining(
            one -> rows.add(new OgcPages.Row(null, List.of(one.getKey(), text(one.getValue())))));
    String slug = properties.path("slug").asText("");
    return new OgcPages.Page(
        properties.path("name").asText(feature.id()),
        collection.title(),
        up + "?f=html",
        List.of(),
        List.of("property", "value"),
        rows,
        null,
        null,
        slug.isEmpty() ? "/" : "/o/" + slug,
        sketch(List.of(feature)),
        List.of(Link.of(own + "?f=json", "alternate", Documents.GEOJSON, "GeoJSON")));
  }

  private String sketch(List<Feature> features) {
    return FeatureSketch.of(
        features.stream().map(Feature::geometry).filter(Objects::nonNull).map(this::read).toList());
  }

  /** The name first: it leads to the feature. */
  private static List<String> columns(Collection collection) {
    List<String> columns = new ArrayList<>(List.of("name"));
    collection.parameters().stream()
        .filter(name -> !List.of("name", "slug", "organisation").contains(name))
        .limit(COLUMNS - 1L)
        .forEach(columns::add);
    return columns;
  }

  private OgcPages.Row row(String own, Feature feature, List<String> columns) {
    JsonNode properties = read(feature.properties());
    return new OgcPages.Row(
        own + "/" + feature.id() + "?f=html",
        columns.stream().map(column -> text(properties.path(column))).toList());
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.isMissingNode() ? "" : value.toString();
  }

  private JsonNode read(String properties) {
    try {
      return json.readTree(properties);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database tells properties as JSON", e);
    }
  }
}
