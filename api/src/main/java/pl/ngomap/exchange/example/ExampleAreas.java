package pl.ngomap.exchange.example;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.Teryt;

/** Where an example works: its whole town, a circle, a drawn shape, or it does not say. */
final class ExampleAreas {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private ExampleAreas() {}

  static List<ActivityAreaDraft> of(Spot seat, boolean inTown, Chance chance) {
    double share = chance.between(0, 1);
    double farMetres = inTown ? 5_000 : 30_000;
    if (share < 0.05) {
      return List.of(new ActivityAreaDraft.Drawn(shape(seat.position(), farMetres / 4, chance)));
    } else if (share < 0.15) {
      double metres = Math.rint(chance.between(10, farMetres / 100)) * 100;
      return List.of(new ActivityAreaDraft.Circle(seat.position(), new Radius(metres)));
    } else if (share < 0.6 && seat.teryt() != null) {
      return List.of(new ActivityAreaDraft.Unit(new Teryt(seat.teryt())));
    }
    return List.of();
  }

  /** A star-shaped ring is valid whatever its radii are. */
  private static MultiPolygon shape(Position middle, double metres, Chance chance) {
    int corners = 6 + chance.below(15);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = metres * chance.between(0.5, 1);
      Position corner =
          Ground.moved(
              middle.lat(), middle.lon(), reach * Math.sin(angle), reach * Math.cos(angle));
      ring[i] = new Coordinate(corner.lon(), corner.lat());
    }
    ring[corners] = ring[0].copy();
    return FACTORY.createMultiPolygon(new Polygon[] {FACTORY.createPolygon(ring)});
  }
}
