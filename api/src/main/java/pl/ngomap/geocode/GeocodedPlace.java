package pl.ngomap.geocode;

import pl.ngomap.geo.Position;

/**
 * A place that an address was taken for.
 *
 * @param label to be shown, such as "ul. Dworcowa 2, Koszalin"
 * @param precision house, street or town
 * @param source gazetteer, gugik, photon or nominatim
 */
public record GeocodedPlace(String label, Position position, String precision, String source) {

  static final String HOUSE = "house";
  static final String STREET = "street";
  static final String TOWN = "town";
}
