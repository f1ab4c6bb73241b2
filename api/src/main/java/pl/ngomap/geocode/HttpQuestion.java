package pl.ngomap.geocode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks a server for JSON: in time, by name, and not too often. */
final class HttpQuestion {

  /** No answer about one address is so large. */
  private static final int LARGEST_BYTES = 1_000_000;

  private static final int OK = 200;

  private final HttpClient client;
  private final GeocodeConfig config;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  private Instant nextTurn = Instant.MIN;

  HttpQuestion(GeocodeConfig config, Clock clock) {
    this.client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    this.config = config;
    this.clock = clock;
  }

  /**
   * @throws IOException when it is not our turn, or the answer is late, refused, too large or not
   *     JSON
   */
  JsonNode ask(URI server, Map<String, String> parameters) throws IOException {
    takeTurn();
    String query =
        parameters.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "?" + query))
            .timeout(config.timeout())
            .header("User-Agent", config.userAgent())
            .header("Accept", "application/json")
            .GET()
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != OK) {
          throw new IOException("The geocoder answered " + response.statusCode());
        }
        return parse(body.readNBytes(LARGEST_BYTES + 1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private JsonNode parse(byte[] body) throws IOException {
    if (body.length > LARGEST_BYTES) {
      throw new IOException("The geocoder's answer is too large");
    }
    JsonNode answer = json.readTree(body);
    if (answer == null || !answer.isContainerNode()) {
      throw new IOException("The geocoder's answer is not a document");
    }
    return answer;
  }

  /** Whoever comes too early is sent to the own places, instead of waiting in line. */
  private synchronized void takeTurn() throws TurnTaken {
    Instant now = clock.instant();
    if (now.isBefore(nextTurn)) {
      throw new TurnTaken();
    }
    nextTurn = now.plus(config.pause());
  }
}
