package pl.ngomap.ogc.cql2;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How coordinates in a filter are meant.
 *
 * @param flipped whether they are written north first, and PostGIS keeps them east first
 * @param first how far the first one may be from zero
 * @param second how far the second one may be
 */
public record Frame(int srid, boolean flipped, double first, double second) {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int WGS84 = 4326;
  private static final double ANTIMERIDIAN = 180;

  /** In the order of the axes; empty when it is none. West over east crosses the antimeridian. */
  Optional<Geometry> box(double low1, double low2, double high1, double high2) {
    double south = flipped ? low1 : low2;
    double north = flipped ? high1 : high2;
    double west = flipped ? low2 : low1;
    double east = flipped ? high2 : high1;
    if (south > north || west > east && srid != WGS84) {
      return Optional.empty();
    }
    return Optional.of(
        west <= east
            ? envelope(west, south, east, north)
            : FACTORY.buildGeometry(
                List.of(
                    envelope(west, south, ANTIMERIDIAN, north),
                    envelope(-ANTIMERIDIAN, south, east, north))));
  }

  private Geometry envelope(double west, double south, double east, double north) {
    return FACTORY.toGeometry(
        flipped ? new Envelope(south, north, west, east) : new Envelope(west, east, south, north));
  }
}
