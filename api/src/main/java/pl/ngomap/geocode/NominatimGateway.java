package pl.ngomap.geocode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Nominatim's /search in its format jsonv2 (nominatim.org/release-docs, "Search queries"). */
final class NominatimGateway implements GeocodingGateway {

  static final URI PUBLIC = URI.create("https://nominatim.openstreetmap.org/search");

  private final HttpQuestion http;
  private final URI server;
  private final GeocodeConfig config;

  NominatimGateway(HttpQuestion http, URI server, GeocodeConfig config) {
    this.http = http;
    this.server = server;
    this.config = config;
  }

  @Override
  public String name() {
    return "nominatim";
  }

  @Override
  public Optional<GeocodedPlace> find(AddressText address) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(
        "q", address.city() == null ? address.text() + ", " + config.city() : address.text());
    parameters.put("format", "jsonv2");
    parameters.put("addressdetails", "1");
    parameters.put("limit", "1");
    parameters.put("countrycodes", config.countries());
    JsonNode answer = http.ask(server, parameters);
    if (!answer.isArray()) {
      throw new IOException("Nominatim answered no list");
    }
    return answer.isEmpty() ? Optional.empty() : Optional.of(place(answer.get(0)));
  }

  private GeocodedPlace place(JsonNode item) throws IOException {
    JsonNode parts = item.path("address");
    return JsonPlace.of(
        item.path("lat").asText(),
        item.path("lon").asText(),
        parts.path("road").asText(""),
        parts.path("house_number").asText(""),
        JsonPlace.firstOf(parts, "city", "town", "village", "hamlet", "municipality"),
        name());
  }
}
