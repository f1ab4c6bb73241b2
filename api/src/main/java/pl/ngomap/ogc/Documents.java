package pl.ngomap.ogc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.ngomap.ogc.cql2.Cql2;

/** The documents that describe what is served; {@code base} is the landing page without a slash. */
final class Documents {

  static final String JSON = "application/json";
  static final String HTML = "text/html";
  static final String GEOJSON = "application/geo+json";
  static final String SCHEMA = "application/schema+json";
  static final String OPENAPI = "application/vnd.oai.openapi+json;version=3.0";
  static final String MVT = "application/vnd.mapbox-vector-tile";

  private static final String OGC = "http://www.opengis.net/";
  static final String QUERYABLES = OGC + "def/rel/ogc/1.0/queryables";
  static final String TILESETS = OGC + "def/rel/ogc/1.0/tilesets-vector";

  /** Declared when every requirement of a class is met, and tested. */
  static final List<String> CONFORMANCE =
      List.of(
          OGC + "spec/ogcapi-common-1/1.0/conf/core",
          OGC + "spec/ogcapi-common-2/1.0/conf/collections",
          OGC + "spec/ogcapi-features-1/1.0/conf/core",
          OGC + "spec/ogcapi-features-1/1.0/conf/oas30",
          OGC + "spec/ogcapi-features-1/1.0/conf/html",
          OGC + "spec/ogcapi-features-1/1.0/conf/geojson",
          OGC + "spec/ogcapi-features-2/1.0/conf/crs",
          OGC + "spec/ogcapi-features-3/1.0/conf/queryables",
          OGC + "spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
          OGC + "spec/ogcapi-features-3/1.0/conf/filter",
          OGC + "spec/ogcapi-features-3/1.0/conf/features-filter",
          OGC + "spec/cql2/1.0/conf/cql2-text",
          OGC + "spec/cql2/1.0/conf/basic-cql2",
          OGC + "spec/cql2/1.0/conf/advanced-comparison-operators",
          OGC + "spec/cql2/1.0/conf/case-insensitive-comparison",
          OGC + "spec/cql2/1.0/conf/accent-insensitive-comparison",
          OGC + "spec/cql2/1.0/conf/basic-spatial-functions",
          OGC + "spec/ogcapi-tiles-1/1.0/conf/core",
          OGC + "spec/ogcapi-tiles-1/1.0/conf/tileset",
          OGC + "spec/ogcapi-tiles-1/1.0/conf/tilesets-list",
          OGC + "spec/ogcapi-tiles-1/1.0/conf/geodata-tilesets",
          OGC + "spec/ogcapi-tiles-1/1.0/conf/mvt",
          OGC + "spec/ogcapi-tiles-1/1.0/conf/oas30",
          OGC + "spec/tms/2.0/conf/tilematrixset",
          OGC + "spec/tms/2.0/conf/json-tilematrixset");

  private Documents() {}

  static Map<String, Object> landing(String base, String title, String description) {
    Map<String, Object> landing = new LinkedHashMap<>();
    landing.put("title", title);
    landing.put("description", description);
    landing.put(
        "links",
        List.of(
            Link.of(base, "self", JSON, "This document"),
            Link.of(base + "?f=html", "alternate", HTML, "This document as a page"),
            Link.of(base + "/api", "service-desc", OPENAPI, "The API as OpenAPI 3.0"),
            Link.of(base + "/api?f=html", "service-doc", HTML, "The API as a page"),
            Link.of(base + "/conformance", "conformance", JSON, "Conformance classes"),
            Link.of(base + "/collections", "data", JSON, "Collections"),
            Link.of(
                base + "/tileMatrixSets",
                OGC + "def/rel/ogc/1.0/tiling-schemes",
                JSON,
                "Tile matrix sets")));
    return landing;
  }

  /**
   * @param extents how far each collection reaches
   */
  static Map<String, Object> collections(String base, Function<Collection, List<Double>> extents) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("links", itself(base + "/collections"));
    document.put("crs", Crs.uris());
    document.put(
        "collections",
        Arrays.stream(Collection.values())
            .map(one -> collection(base, one, extents.apply(one)))
            .toList());
    return document;
  }

  /**
   * @param extent west, south, east, north in degrees
   */
  static Map<String, Object> collection(String base, Collection collection, List<Double> extent) {
    String own = base + "/collections/" + collection.id();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", collection.id());
    document.put("title", collection.title());
    document.put("description", collection.description());
    document.put(
        "extent", Map.of("spatial", Map.of("bbox", List.of(extent), "crs", Crs.CRS84.uri())));
    document.put("itemType", "feature");
    document.put("crs", Crs.uris());
    document.put("storageCrs", Crs.CRS84.uri());
    document.put("links", links(own, collection));
    return document;
  }

  private static List<Link> links(String own, Collection collection) {
    List<Link> links = new ArrayList<>(itself(own));
    links.add(Link.of(own + "/items", "items", GEOJSON, collection.title() + " as GeoJSON"));
    links.add(Link.of(own + "/items?f=html", "items", HTML, collection.title() + " as a page"));
    links.add(Link.of(own + "/queryables", QUERYABLES, SCHEMA, "What may be asked about"));
    if (collection.isDrawnAsTiles()) {
      links.add(Link.of(own + "/tiles", TILESETS, JSON, "Vector tiles"));
    }
    return links;
  }

  /** This document, and itself as a page. */
  static List<Link> itself(String own) {
    return List.of(
        Link.of(own, "self", JSON, "This document"),
        Link.of(own + "?f=html", "alternate", HTML, "This document as a page"));
  }

  static Map<String, Object> queryables(String base, Collection collection) {
    Map<String, Object> properties = new LinkedHashMap<>();
    collection
        .properties()
        .forEach((name, property) -> properties.put(name, queryable(name, property.type())));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", base + "/collections/" + collection.id() + "/queryables");
    document.put("type", "object");
    document.put("title", collection.title());
    document.put("properties", properties);
    document.put("additionalProperties", false);
    return document;
  }

  private static Map<String, Object> queryable(String name, Cql2.Type type) {
    return switch (type) {
      case GEOMETRY ->
          Map.of("title", name, "format", "geometry-any", "x-ogc-role", "primary-geometry");
      case NUMBER -> Map.of("title", name, "type", "number");
      case BOOLEAN -> Map.of("title", name, "type", "boolean");
      case INSTANT -> Map.of("title", name, "type", "string", "format", "date-time");
      case TEXT -> Map.of("title", name, "type", "string");
    };
  }
}
