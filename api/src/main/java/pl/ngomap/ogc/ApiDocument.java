package pl.ngomap.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.ogc.cql2.Cql2.Type;

/**
 * What is served, as OpenAPI 3.0: with literal paths and parameters without explosion, as clients
 * of OGC API expect them. The contract of the map itself is another document.
 */
@ApplicationScoped
class ApiDocument {

  private static final String TAG = "OGC";

  private static final Map<String, Object> PROBLEM =
      Map.of(
          "description",
          "What is wrong, as RFC 9457 says it.",
          "content",
          Map.of("application/problem+json", Map.of("schema", Map.of("type", "object"))));

  List<String> paths() {
    return List.copyOf(operations().keySet());
  }

  Map<String, Object> of(String base) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.0.3");
    document.put(
        "info",
        Map.of(
            "title", "Mapa NGO, OGC API",
            "description", "Organisations, their places and areas, as features and tiles.",
            "version", "1.0.0",
            "license",
                Map.of(
                    "name", "Apache-2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0")));
    document.put("servers", List.of(Map.of("url", base)));
    document.put("tags", List.of(Map.of("name", TAG, "description", "OGC API")));
    document.put("paths", operations());
    return document;
  }

  private static Map<String, Object> operations() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put("/", get("getLandingPage", "Where a program begins", Documents.JSON, List.of()));
    paths.put(
        "/conformance", get("getConformance", "Conformance classes", Documents.JSON, List.of()));
    paths.put("/api", get("getApi", "This document", Documents.OPENAPI, List.of()));
    paths.put("/collections", get("getCollections", "Collections", Documents.JSON, List.of()));
    Arrays.stream(Collection.values()).forEach(one -> describe(one, paths));
    paths.put("/tileMatrixSets", forPrograms("getTileMatrixSetsList", "Tile matrix sets"));
    paths.put(
        "/tileMatrixSets/WebMercatorQuad", forPrograms("getTileMatrixSet", "WebMercatorQuad"));
    return paths;
  }

  private static void describe(Collection collection, Map<String, Object> paths) {
    String own = "/collections/" + collection.id();
    String id = collection.id();
    paths.put(own, get(id + ".getCollection", collection.title(), Documents.JSON, List.of()));
    paths.put(
        own + "/queryables",
        get(id + ".getQueryables", "What may be asked about", Documents.SCHEMA, List.of()));
    paths.put(
        own + "/items",
        get(
            id + ".getFeatures",
            collection.description(),
            Documents.GEOJSON,
            questions(collection)));
    paths.put(
        own + "/items/{featureId}",
        get(
            id + ".getFeature",
            "One of them",
            Documents.GEOJSON,
            List.of(path("featureId", Map.of("type", "string")), crs("crs"))));
    if (collection.isDrawnAsTiles()) {
      String tiles = own + "/tiles";
      paths.put(tiles, forPrograms(id + ".collection.vector.getTileSetsList", "Tilesets"));
      paths.put(
          tiles + "/WebMercatorQuad",
          forPrograms(id + ".collection.vector.getTileSet", "The tileset"));
      paths.put(
          tiles + "/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}",
          tile(id + ".collection.vector.getTile"));
    }
  }

  private static List<Map<String, Object>> questions(Collection collection) {
    List<Map<String, Object>> questions = new ArrayList<>();
    Map<String, Object> limit =
        Map.of(
            "type",
            "integer",
            "minimum",
            1,
            "maximum",
            ItemsQuery.MOST,
            "default",
            ItemsQuery.USUAL);
    questions.add(query("limit", limit));
    questions.add(
        query(
            "offset",
            Map.of(
                "type",
                "integer",
                "minimum",
                0,
                "maximum",
                ItemsQuery.FARTHEST_OFFSET,
                "default",
                0)));
    questions.add(query("cursor", Map.of("type", "string")));
    questions.add(
        query(
            "bbox",
            Map.of(
                "type", "array", "minItems", 4, "maxItems", 6, "items", Map.of("type", "number"))));
    questions.add(crs("bbox-crs"));
    questions.add(query("datetime", Map.of("type", "string")));
    questions.add(crs("crs"));
    questions.add(query("filter", Map.of("type", "string")));
    questions.add(
        query(
            "filter-lang",
            Map.of("type", "string", "enum", List.of("cql2-text"), "default", "cql2-text")));
    questions.add(crs("filter-crs"));
    collection
        .properties()
        .forEach(
            (name, property) -> {
              if (property.type() != Type.GEOMETRY) {
                questions.add(query(name, Map.of("type", type(property.type()))));
              }
            });
    return questions;
  }

  private static String type(Type type) {
    return switch (type) {
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      default -> "string";
    };
  }

  private static Map<String, Object> crs(String name) {
    return query(
        name,
        Map.of("type", "string", "format", "uri", "enum", Crs.uris(), "default", Crs.CRS84.uri()));
  }

  private static Map<String, Object> query(String name, Map<String, Object> schema) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "query");
    parameter.put("required", false);
    parameter.put("style", "form");
    parameter.put("explode", false);
    parameter.put("schema", schema);
    return parameter;
  }

  private static Map<String, Object> path(String name, Map<String, Object> schema) {
    return Map.of("name", name, "in", "path", "required", true, "schema", schema);
  }

  /** As JSON, or as a page. */
  private static Map<String, Object> get(
      String operationId, String summary, String type, List<Map<String, Object>> parameters) {
    List<Map<String, Object>> all = new ArrayList<>(parameters);
    all.add(query("f", Map.of("type", "string", "enum", List.of("json", "html"))));
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(type, Map.of("schema", Map.of("type", "object")));
    content.put(Documents.HTML, Map.of("schema", Map.of("type", "string")));
    return operation(operationId, summary, all, content);
  }

  private static Map<String, Object> forPrograms(String operationId, String summary) {
    return operation(
        operationId,
        summary,
        List.of(query("f", Map.of("type", "string", "enum", List.of("json")))),
        Map.of(Documents.JSON, Map.of("schema", Map.of("type", "object"))));
  }

  private static Map<String, Object> tile(String operationId) {
    Map<String, Object> number = Map.of("type", "integer", "minimum", 0);
    return operation(
        operationId,
        "A vector tile; the row comes before the column",
        List.of(path("tileMatrix", number), path("tileRow", number), path("tileCol", number)),
        Map.of(Documents.MVT, Map.of("schema", Map.of("type", "string", "format", "binary"))));
  }

  private static Map<String, Object> operation(
      String operationId,
      String summary,
      List<Map<String, Object>> parameters,
      Map<String, Object> content) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Map.of("description", "OK", "content", content));
    for (String status : List.of("400", "404", "429", "500", "503")) {
      responses.put(status, PROBLEM);
    }
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", operationId);
    operation.put("summary", summary);
    operation.put("tags", List.of(TAG));
    operation.put("parameters", parameters);
    operation.put("responses", responses);
    return Map.of("get", operation);
  }
}
