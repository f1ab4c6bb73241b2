package pl.ngomap.ogc;

import java.util.Arrays;
import java.util.List;
import pl.ngomap.ogc.cql2.Frame;
import pl.ngomap.problem.Refusal;

/** Coordinate reference systems in which features are told, and boxes are asked for. */
enum Crs {
  CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326, false, 180, 90, 7),
  EPSG_4326("http://www.opengis.net/def/crs/EPSG/0/4326", 4326, true, 90, 180, 7),
  EPSG_3857(
      "http://www.opengis.net/def/crs/EPSG/0/3857", 3857, false, 20_037_508.35, 20_048_966.11, 2),
  /** The Polish one of 1992: north first; metres, and of use in Poland only. */
  EPSG_2180("http://www.opengis.net/def/crs/EPSG/0/2180", 2180, true, 2_000_000, 2_000_000, 2);

  private final String uri;
  private final int srid;
  private final boolean northFirst;
  private final double first;
  private final double second;
  private final int digits;

  Crs(String uri, int srid, boolean northFirst, double first, double second, int digits) {
    this.uri = uri;
    this.srid = srid;
    this.northFirst = northFirst;
    this.first = first;
    this.second = second;
    this.digits = digits;
  }

  static List<String> uris() {
    return Arrays.stream(values()).map(Crs::uri).toList();
  }

  /** CRS84 when it is absent. */
  static Crs of(String name, String word) {
    if (word == null || word.isEmpty()) {
      return CRS84;
    }
    return Arrays.stream(values())
        .filter(crs -> crs.uri.equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    name,
                    "This coordinate reference system is not served.",
                    "One of: " + String.join(", ", uris()) + "."));
  }

  String uri() {
    return uri;
  }

  int srid() {
    return srid;
  }

  /** Whether PostGIS keeps the axes the other way round. */
  boolean northFirst() {
    return northFirst;
  }

  Frame frame() {
    return new Frame(srid, northFirst, first, second);
  }

  boolean holds(double one, double other) {
    return Math.abs(one) <= first && Math.abs(other) <= second;
  }

  /**
   * GeoJSON of a geometry in WGS 84; without the member crs, which RFC 7946 has dropped. Null where
   * the system does not reach.
   */
  String geoJson(String geometry) {
    String there =
        switch (this) {
          case CRS84, EPSG_4326 -> geometry;
          case EPSG_3857 -> within(geometry, "-180, -85.06, 180, 85.06");
          case EPSG_2180 -> within(geometry, "5, 40, 35, 65");
        };
    String axes = northFirst ? "st_flipcoordinates(" + there + ")" : there;
    return "st_asgeojson(" + axes + ", " + digits + ", 0)";
  }

  private String within(String geometry, String bounds) {
    return "case when %1$s @ st_makeenvelope(%2$s, 4326) then st_transform(%1$s, %3$d) end"
        .formatted(geometry, bounds, srid);
  }
}
