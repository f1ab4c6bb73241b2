package pl.ngomap.geocode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import pl.ngomap.geo.Position;

/**
 * Every geocoder by one contract, against servers on real sockets that speak as the providers'
 * documentation says.
 */
class GeocodersTest {

  private static final String GUGIK =
      """
      {"type": "address", "found objects": 1, "returned objects": 1, "results": {"1": {
        "city": "Koszalin", "street": "Dworcowa", "number": "2", "code": "75-201", "teryt": "326101_1",
        "x": "16.1741", "y": "54.1912", "geometry_wkt": "POINT(16.1741 54.1912)", "accuracy": "exact"}}}""";

  private static final String GUGIK_NOTHING =
      """
      {"type": "address", "found objects": 0, "results": null}""";

  private static final String PHOTON =
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature",
        "geometry": {"type": "Point", "coordinates": [16.1741, 54.1912]},
        "properties": {"osm_type": "N", "type": "house", "housenumber": "2", "street": "Dworcowa",
          "city": "Koszalin", "postcode": "75-201", "countrycode": "PL"}}]}""";

  private static final String PHOTON_NOTHING =
      """
      {"type": "FeatureCollection", "features": []}""";

  private static final String NOMINATIM =
      """
      [{"place_id": 1, "lat": "54.1912", "lon": "16.1741", "category": "building", "addresstype": "building",
        "display_name": "2, Dworcowa, Koszalin", "address": {"house_number": "2", "road": "Dworcowa",
          "city": "Koszalin", "postcode": "75-201", "country_code": "pl"}}]""";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-01T10:00:00Z"));
  private HttpServer server;
  private volatile String answer;
  private volatile int status = 200;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @ParameterizedTest
  @EnumSource(value = GeocodeConfig.Provider.class, names = "EMBEDDED", mode = Mode.EXCLUDE)
  void finds_a_house(GeocodeConfig.Provider provider) throws IOException {
    answer = answers(provider);
    GeocodedPlace place = find(provider, "ul. Dworcowa 2, 75-201 Koszalin").orElseThrow();
    assertEquals("Dworcowa 2, Koszalin", place.label());
    assertEquals(new Position(54.1912, 16.1741), place.position());
    assertEquals("house", place.precision());
    assertEquals(provider.name().toLowerCase(Locale.ROOT), place.source());
    assertEquals(List.of("Mapa NGO, test"), agents);
  }

  @ParameterizedTest
  @EnumSource(value = GeocodeConfig.Provider.class, names = "EMBEDDED", mode = Mode.EXCLUDE)
  void finds_nothing(GeocodeConfig.Provider provider) throws IOException {
    answer =
        switch (provider) {
          case GUGIK -> GUGIK_NOTHING;
          case PHOTON -> PHOTON_NOTHING;
          default -> "[]";
        };
    assertEquals(Optional.empty(), find(provider, "Nigdzie 1"));
  }

  @ParameterizedTest
  @EnumSource(value = GeocodeConfig.Provider.class, names = "EMBEDDED", mode = Mode.EXCLUDE)
  void an_answer_that_is_none_is_told(GeocodeConfig.Provider provider) {
    List<String> bad =
        List.of(
            "",
            "<html>",
            "7",
            "{}",
            "[{}]",
            "{\"features\": 1}",
            "{\"results\": {\"1\": {\"x\": \"a\"}}}");
    for (String nonsense : bad) {
      answer = nonsense;
      assertThrows(IOException.class, () -> find(provider, "Dworcowa 2"), nonsense);
    }
    answer = answers(provider);
    status = 503;
    assertThrows(IOException.class, () -> find(provider, "Dworcowa 2"));
    status = 200;
    answer = " ".repeat(2_000_000);
    assertThrows(IOException.class, () -> find(provider, "Dworcowa 2"));
  }

  @ParameterizedTest
  @EnumSource(value = GeocodeConfig.Provider.class, names = "EMBEDDED", mode = Mode.EXCLUDE)
  void nobody_answers(GeocodeConfig.Provider provider) {
    server.stop(0);
    assertThrows(IOException.class, () -> find(provider, "Dworcowa 2"));
  }

  @Test
  void asks_in_the_providers_words() throws IOException {
    answer = GUGIK;
    find(GeocodeConfig.Provider.GUGIK, "ul. Dworcowa 2");
    assertEquals("request=GetAddress&address=Koszalin, ul. Dworcowa 2&srid=4326", asked.get(0));
    answer = NOMINATIM;
    find(GeocodeConfig.Provider.NOMINATIM, "Dworcowa 2, Szczecin");
    assertTrue(asked.get(1).contains("q=Dworcowa 2, Szczecin&format=jsonv2"), asked.get(1));
    assertTrue(asked.get(1).contains("countrycodes=pl"), asked.get(1));
  }

  @Test
  void asks_no_more_often_than_is_polite() throws IOException {
    answer = NOMINATIM;
    GeocodingGateway gateway = gateway(GeocodeConfig.Provider.NOMINATIM);
    AddressText address = AddressText.of("Dworcowa 2");
    gateway.find(address);
    assertThrows(TurnTaken.class, () -> gateway.find(address));
    now.updateAndGet(then -> then.plus(Duration.ofMillis(999)));
    assertThrows(TurnTaken.class, () -> gateway.find(address));
    now.updateAndGet(then -> then.plus(Duration.ofMillis(1)));
    assertTrue(gateway.find(address).isPresent());
    assertEquals(2, asked.size());
  }

  @Test
  void addresses_are_taken_apart() {
    record Case(String text, String street, String number, String code, String city) {}
    Stream.of(
            new Case("ul. Dworcowa 2, 75-201 Koszalin", "ul. Dworcowa", "2", "75-201", "Koszalin"),
            new Case("Dworcowa 12a/4 Koszalin", "Dworcowa", "12a/4", null, "Koszalin"),
            new Case("Koszalin, Dworcowa 2", "Dworcowa", "2", null, "Koszalin"),
            new Case("ul. 3 Maja 7", "ul. 3 Maja", "7", null, null),
            new Case("Dworcowa 2 m. 5", "Dworcowa", "2", null, null),
            new Case("Koszalin", "Koszalin", null, null, null))
        .forEach(
            one -> {
              AddressText address = AddressText.of(one.text);
              assertEquals(
                  one,
                  new Case(
                      one.text,
                      address.street(),
                      address.number(),
                      address.postalCode(),
                      address.city()));
            });
  }

  private Optional<GeocodedPlace> find(GeocodeConfig.Provider provider, String text)
      throws IOException {
    return gateway(provider).find(AddressText.of(text));
  }

  private static String answers(GeocodeConfig.Provider provider) {
    return switch (provider) {
      case GUGIK -> GUGIK;
      case PHOTON -> PHOTON;
      default -> NOMINATIM;
    };
  }

  private GeocodingGateway gateway(GeocodeConfig.Provider provider) {
    return Geocode.provider(new Settings(provider, address()), clock());
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/find");
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now.get();
      }

      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }

  /** What an installation would set. */
  private record Settings(GeocodeConfig.Provider provider, URI server) implements GeocodeConfig {

    @Override
    public Optional<URI> url() {
      return Optional.of(server);
    }

    @Override
    public String userAgent() {
      return "Mapa NGO, test";
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration pause() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration remembered() {
      return Duration.ofDays(30);
    }

    @Override
    public Duration rest() {
      return Duration.ofMinutes(1);
    }

    @Override
    public String city() {
      return "Koszalin";
    }

    @Override
    public String countries() {
      return "pl";
    }
  }
}
