package pl.ngomap.organisation;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import pl.ngomap.geo.Position;

/** Our positions as geometries of the database: SRID 4326, x is longitude. */
final class Shapes {

  static final int WGS84 = 4326;

  private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS84);

  private Shapes() {}

  static Point point(Position position) {
    return FACTORY.createPoint(new Coordinate(position.lon(), position.lat()));
  }
}
