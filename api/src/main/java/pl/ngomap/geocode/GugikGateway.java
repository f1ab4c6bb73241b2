package pl.ngomap.geocode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Polish geocoder of the Head Office of Geodesy, UUG: GetAddress. It wants "town, street
 * number", and answers results numbered from 1, with x for the longitude and y for the latitude in
 * EPSG:4326.
 */
final class GugikGateway implements GeocodingGateway {

  static final URI PUBLIC = URI.create("https://services.gugik.gov.pl/uug/");

  private final HttpQuestion http;
  private final URI server;
  private final GeocodeConfig config;

  GugikGateway(HttpQuestion http, URI server, GeocodeConfig config) {
    this.http = http;
    this.server = server;
    this.config = config;
  }

  @Override
  public String name() {
    return "gugik";
  }

  @Override
  public Optional<GeocodedPlace> find(AddressText address) throws IOException {
    String city = address.city() == null ? config.city() : address.city();
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("request", "GetAddress");
    parameters.put("address", city + ", " + address.house());
    parameters.put("srid", "4326");
    JsonNode answer = http.ask(server, parameters);
    if (!answer.has("results")) {
      throw new IOException("UUG answered no results");
    }
    JsonNode first = answer.path("results").path("1");
    return first.isMissingNode() ? Optional.empty() : Optional.of(place(first));
  }

  private GeocodedPlace place(JsonNode result) throws IOException {
    return JsonPlace.of(
        result.path("y").asText(),
        result.path("x").asText(),
        JsonPlace.firstOf(result, "street"),
        JsonPlace.firstOf(result, "number"),
        JsonPlace.firstOf(result, "city"),
        name());
  }
}
