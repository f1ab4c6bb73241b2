package pl.ngomap.exchange.example;

import pl.ngomap.geo.Position;

/**
 * Where an example has a place.
 *
 * @param street null outside towns
 * @param teryt the commune, as far as the layout knows it; null elsewhere
 */
record Spot(Position position, String city, String street, String teryt) {

  /** The layouts of examples: a town first, then the country. */
  interface Layout {

    /** A spot by chance. */
    Spot pick(Chance chance);

    /** Another spot of an organisation that has one already. */
    Spot near(Spot seat, Chance chance);
  }
}
