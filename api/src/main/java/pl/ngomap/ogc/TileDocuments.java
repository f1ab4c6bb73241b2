package pl.ngomap.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.tile.TileAddress;

/** The documents of OGC API Tiles, and of the Two Dimensional Tile Matrix Set standard. */
final class TileDocuments {

  static final String QUAD = "WebMercatorQuad";

  private static final String QUAD_URI =
      "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
  private static final String SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";

  /** Half of the equator, metres: the corner of the world in Web Mercator. */
  private static final double CORNER = 20_037_508.342789244;

  private static final int TILE_PIXELS = 256;

  /** The standard's pixel, metres. */
  private static final double PIXEL = 0.00028;

  private TileDocuments() {}

  static Map<String, Object> tilesets(String base, Collection collection) {
    String own = base + "/collections/" + collection.id() + "/tiles";
    return Map.of(
        "links", List.of(Link.of(own, "self", Documents.JSON, "This document")),
        "tilesets",
            List.of(
                Map.of(
                    "title", collection.title(),
                    "dataType", "vector",
                    "crs", Crs.EPSG_3857.uri(),
                    "tileMatrixSetURI", QUAD_URI,
                    "links",
                        List.of(
                            Link.of(own + "/" + QUAD, "self", Documents.JSON, "The tileset"),
                            Link.of(
                                base + "/tileMatrixSets/" + QUAD, SCHEME, Documents.JSON, QUAD)))));
  }

  static Map<String, Object> tileset(String base, Collection collection) {
    String own = base + "/collections/" + collection.id() + "/tiles/" + QUAD;
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", collection.title());
    document.put("dataType", "vector");
    document.put("crs", Crs.EPSG_3857.uri());
    document.put("tileMatrixSetURI", QUAD_URI);
    document.put(
        "layers",
        List.of(
            Map.of(
                "id", layer(collection),
                "dataType", "vector",
                "title", collection.title())));
    document.put(
        "links",
        List.of(
            Link.of(own, "self", Documents.JSON, "This document"),
            new Link(
                own + "/{tileMatrix}/{tileRow}/{tileCol}", "item", Documents.MVT, "A tile", true),
            Link.of(base + "/tileMatrixSets/" + QUAD, SCHEME, Documents.JSON, QUAD)));
    return document;
  }

  /** As it is called within a tile. */
  static String layer(Collection collection) {
    return collection == Collection.PLACES ? "places" : "areas";
  }

  static Map<String, Object> sets(String base) {
    return Map.of(
        "tileMatrixSets",
        List.of(
            Map.of(
                "id",
                QUAD,
                "title",
                "Google Maps Compatible for the World",
                "uri",
                QUAD_URI,
                "links",
                List.of(Link.of(base + "/tileMatrixSets/" + QUAD, "self", Documents.JSON, QUAD)))));
  }

  static Map<String, Object> quad() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", QUAD);
    document.put("title", "Google Maps Compatible for the World");
    document.put("uri", QUAD_URI);
    document.put("crs", Crs.EPSG_3857.uri());
    document.put("orderedAxes", List.of("X", "Y"));
    document.put(
        "wellKnownScaleSet", "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible");
    List<Map<String, Object>> matrices = new ArrayList<>();
    for (int zoom = 0; zoom <= TileAddress.FINEST; zoom++) {
      matrices.add(matrix(zoom));
    }
    document.put("tileMatrices", matrices);
    return document;
  }

  private static Map<String, Object> matrix(int zoom) {
    long across = 1L << zoom;
    double cell = 2 * CORNER / TILE_PIXELS / across;
    Map<String, Object> matrix = new LinkedHashMap<>();
    matrix.put("id", String.valueOf(zoom));
    matrix.put("scaleDenominator", cell / PIXEL);
    matrix.put("cellSize", cell);
    matrix.put("cornerOfOrigin", "topLeft");
    matrix.put("pointOfOrigin", List.of(-CORNER, CORNER));
    matrix.put("tileWidth", TILE_PIXELS);
    matrix.put("tileHeight", TILE_PIXELS);
    matrix.put("matrixWidth", across);
    matrix.put("matrixHeight", across);
    return matrix;
  }
}
