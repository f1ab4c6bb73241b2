package pl.ngomap.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.geo.Position;

/** Places that tests speak of, and ways to find others around them. */
public final class Landmarks {

  public static final Position TOWN_HALL = new Position(54.190278, 16.181667);
  public static final Position STATION = new Position(54.1899, 16.1699);
  public static final Position LIGHTHOUSE = new Position(54.5442, 16.5436);
  public static final Position DATE_LINE = new Position(-17, 179.9999);
  public static final Position NORTH_POLE = new Position(90, 0);

  private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

  private Landmarks() {}

  /** Some metres away, in a direction in degrees from north. */
  public static Position away(Position from, double metres, double azimuth) {
    GeodesicData there = Geodesic.WGS84.Direct(from.lat(), from.lon(), azimuth, metres);
    double lon = there.lon2 > 180 ? there.lon2 - 360 : there.lon2;
    return new Position(rounded(there.lat2), rounded(lon < -180 ? lon + 360 : lon));
  }

  /** Anywhere within about so many metres. */
  public static Position around(Position from, double metres, Random random) {
    return away(from, metres * random.nextDouble(), 360 * random.nextDouble());
  }

  public static double metres(Position from, Position to) {
    return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
  }

  public static boolean contains(BoundingBox box, Position position) {
    boolean inLongitude =
        box.crossesAntimeridian()
            ? position.lon() >= box.minLon() || position.lon() <= box.maxLon()
            : position.lon() >= box.minLon() && position.lon() <= box.maxLon();
    return inLongitude && position.lat() >= box.minLat() && position.lat() <= box.maxLat();
  }

  /** As the parameter bbox wants it. */
  public static String word(BoundingBox box) {
    return "%s,%s,%s,%s"
        .formatted(
            plain(box.minLon()), plain(box.minLat()), plain(box.maxLon()), plain(box.maxLat()));
  }

  /** Without exponent. */
  public static String plain(double number) {
    return new BigDecimal(number)
        .setScale(8, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  public static double rounded(double degrees) {
    return Math.rint(degrees * 1e7) / 1e7;
  }

  /** A box as a shape. */
  public static Polygon square(double minLat, double minLon, double maxLat, double maxLon) {
    return polygon(minLon, minLat, maxLon, minLat, maxLon, maxLat, minLon, maxLat);
  }

  /** Corners as x, y. */
  public static Polygon polygon(double... corners) {
    Coordinate[] ring = new Coordinate[corners.length / 2 + 1];
    for (int i = 0; i < ring.length - 1; i++) {
      ring[i] = new Coordinate(corners[2 * i], corners[2 * i + 1]);
    }
    ring[ring.length - 1] = ring[0];
    return WGS84.createPolygon(ring);
  }

  public static Polygon withHole(Polygon shell, Polygon hole) {
    return WGS84.createPolygon(shell.getExteriorRing(), new LinearRing[] {hole.getExteriorRing()});
  }

  public static MultiPolygon shape(Polygon... parts) {
    return WGS84.createMultiPolygon(parts);
  }
}
