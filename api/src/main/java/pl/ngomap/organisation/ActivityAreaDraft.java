package pl.ngomap.organisation;

import org.locationtech.jts.geom.MultiPolygon;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;

/** Where an organisation works, as its source tells it. */
public sealed interface ActivityAreaDraft {

  /** A whole administrative unit. */
  record Unit(Teryt teryt) implements ActivityAreaDraft {}

  /** A shape of its own; WGS 84, x is longitude. */
  record Drawn(MultiPolygon shape) implements ActivityAreaDraft {}

  /** All points within a distance. */
  record Circle(Position centre, Radius radius) implements ActivityAreaDraft {}
}
