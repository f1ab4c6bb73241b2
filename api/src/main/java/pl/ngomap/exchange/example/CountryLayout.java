package pl.ngomap.exchange.example;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import pl.ngomap.geo.Position;

/** Poland: towns by their population, and villages around them. */
final class CountryLayout implements Spot.Layout {

  private static final double IN_TOWN = 0.7;
  private static final double VILLAGE_METRES = 16_000;

  /** A coarse sketch of the country, a little inside its borders and coast. */
  private static final PreparedGeometry LAND =
      sketch(
          14.35, 53.85, 14.95, 54.05, 16.10, 54.22, 17.00, 54.60, 18.10, 54.78, 18.45, 54.60, 18.70,
          54.32, 19.40, 54.32, 19.70, 54.40, 22.70, 54.32, 23.35, 54.15, 23.60, 53.50, 23.80, 52.75,
          23.30, 52.55, 23.55, 52.00, 23.50, 51.50, 23.90, 50.80, 23.40, 50.30, 22.75, 49.65, 22.55,
          49.15, 21.60, 49.45, 20.40, 49.42, 19.90, 49.26, 19.30, 49.55, 18.65, 49.72, 18.10, 50.02,
          17.65, 50.15, 17.00, 50.35, 16.70, 50.15, 16.40, 50.45, 16.00, 50.68, 15.20, 50.90, 15.05,
          51.20, 14.80, 51.65, 14.75, 52.05, 14.70, 52.70, 14.25, 53.00, 14.35, 53.85);

  /**
   * @param known communes whose outlines are at hand
   */
  CountryLayout(Set<String> known) {
    this.known = known;
  }

  private final Set<String> known;

  /**
   * @param thousands its inhabitants
   */
  private record Town(String name, String teryt, double lat, double lon, double thousands) {

    static final List<Town> ALL =
        Table.read(
            "towns.csv",
            row ->
                new Town(
                    row.getField("name"),
                    row.getField("teryt"),
                    Double.parseDouble(row.getField("lat")),
                    Double.parseDouble(row.getField("lon")),
                    Double.parseDouble(row.getField("thousands"))));

    /** The deviation of its places: a hundred thousand people live within two kilometres. */
    double metres() {
      return 200 * Math.sqrt(thousands);
    }
  }

  private static PreparedGeometry sketch(double... lonLat) {
    Coordinate[] ring = new Coordinate[lonLat.length / 2];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
    }
    return PreparedGeometryFactory.prepare(new GeometryFactory().createPolygon(ring));
  }

  @Override
  public Spot pick(Chance chance) {
    Town town = chance.weighted(Town.ALL, Town::thousands);
    return chance.in(IN_TOWN) ? inTown(town, chance) : outside(town, chance);
  }

  private Spot inTown(Town town, Chance chance) {
    Position position =
        Ground.moved(
            town.lat, town.lon, chance.around(town.metres()), chance.around(town.metres()));
    return new Spot(
        position, town.name, Streets.pick(chance), known.contains(town.teryt) ? town.teryt : null);
  }

  private static Spot outside(Town town, Chance chance) {
    while (true) {
      double metres = town.metres() + chance.decaying(VILLAGE_METRES);
      double bearing = chance.between(0, 2 * Math.PI);
      Position position =
          Ground.moved(town.lat, town.lon, metres * Math.cos(bearing), metres * Math.sin(bearing));
      if (isLand(position)) {
        return new Spot(position, null, null, null);
      }
    }
  }

  private static boolean isLand(Position position) {
    GeometryFactory factory = LAND.getGeometry().getFactory();
    return LAND.contains(factory.createPoint(new Coordinate(position.lon(), position.lat())));
  }

  @Override
  public Spot near(Spot seat, Chance chance) {
    return new Spot(
        Ground.moved(
            seat.position().lat(), seat.position().lon(), chance.around(3000), chance.around(3000)),
        seat.city(),
        seat.street() == null ? null : Streets.pick(chance),
        seat.teryt());
  }
}
