package pl.ngomap.geocode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ngomap.geo.Position;

/**
 * Makes a place of what geocoders answer, or says that they did not keep to their documentation.
 */
final class JsonPlace {

  private JsonPlace() {}

  /**
   * @param street empty: none; as number and city
   * @throws IOException when the coordinates are none
   */
  static GeocodedPlace of(
      String lat, String lon, String street, String number, String city, String source)
      throws IOException {
    String house = joined(" ", street, number);
    String precision =
        !number.isEmpty()
            ? GeocodedPlace.HOUSE
            : street.isEmpty() ? GeocodedPlace.TOWN : GeocodedPlace.STREET;
    try {
      Position position = new Position(Double.parseDouble(lat), Double.parseDouble(lon));
      return new GeocodedPlace(joined(", ", house, city), position, precision, source);
    } catch (IllegalArgumentException e) {
      throw new IOException("These are no coordinates: " + lat + " " + lon, e);
    }
  }

  /** The first of some properties that is there; empty: none. */
  static String firstOf(JsonNode node, String... names) {
    return Stream.of(names)
        .map(name -> node.path(name).asText(""))
        .filter(value -> !value.isEmpty() && !value.equals("null"))
        .findFirst()
        .orElse("");
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
