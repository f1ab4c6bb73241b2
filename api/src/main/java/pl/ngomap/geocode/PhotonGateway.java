package pl.ngomap.geocode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Photon's /api, which answers GeoJSON (github.com/komoot/photon, "Using the API"). */
final class PhotonGateway implements GeocodingGateway {

  static final URI PUBLIC = URI.create("https://photon.komoot.io/api");

  private final HttpQuestion http;
  private final URI server;
  private final GeocodeConfig config;

  PhotonGateway(HttpQuestion http, URI server, GeocodeConfig config) {
    this.http = http;
    this.server = server;
    this.config = config;
  }

  @Override
  public String name() {
    return "photon";
  }

  @Override
  public Optional<GeocodedPlace> find(AddressText address) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(
        "q", address.city() == null ? address.text() + ", " + config.city() : address.text());
    parameters.put("limit", "1");
    JsonNode features = http.ask(server, parameters).path("features");
    if (!features.isArray()) {
      throw new IOException("Photon answered no features");
    }
    return features.isEmpty() ? Optional.empty() : Optional.of(place(features.get(0)));
  }

  private GeocodedPlace place(JsonNode feature) throws IOException {
    JsonNode properties = feature.path("properties");
    JsonNode coordinates = feature.path("geometry").path("coordinates");
    boolean street = properties.path("type").asText().equals("street");
    boolean town = properties.path("type").asText().equals("city");
    return JsonPlace.of(
        coordinates.path(1).asText(),
        coordinates.path(0).asText(),
        street ? properties.path("name").asText("") : properties.path("street").asText(""),
        properties.path("housenumber").asText(""),
        town ? properties.path("name").asText("") : JsonPlace.firstOf(properties, "city", "name"),
        name());
  }
}
