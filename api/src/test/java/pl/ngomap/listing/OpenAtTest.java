package pl.ngomap.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.PublishedHours;

/**
 * Who is open at an instant, asked of every list; the days before Christmas 2026, in Polish time.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenAtTest {

  private static final Instant NOW = Instant.parse("2026-12-21T11:00:00Z");

  private static final PlaceDraft PLACE_WITHOUT_POSITION =
      new PlaceDraft("branch", null, Ngo.NOWHERE, null, "none", null, "Su 10:00-12:00", null, null);

  @Inject Town town;
  @Inject SetClock clock;
  @Inject PublishedHours hours;

  @BeforeAll
  void begin() {
    clock.advance(Duration.between(Instant.now(), NOW));
    settle();
  }

  private void settle() {
    town.populate(
        Ngo.named("office").form("foundation").open("Mo-Fr 09:00-15:00; PH off", TOWN_HALL),
        Ngo.named("always").open("24/7", STATION),
        Ngo.named("night").form("association").open("Fr 22:00-02:00", TOWN_HALL),
        Ngo.named("daylight").open("sunrise-sunset", TOWN_HALL),
        Ngo.named("noon far north").open("sunrise-sunset", new Position(78.2, 15.6)),
        Ngo.named("appointment").open("Mo-Su 08:00-20:00 \"po umówieniu\"", TOWN_HALL),
        Ngo.named("unreadable").open("zapraszamy codziennie", TOWN_HALL),
        Ngo.named("silent").at(TOWN_HALL),
        Ngo.named("two places").open("Tu 10:00-12:00", TOWN_HALL).open("Sa 10:00-12:00", STATION));
  }

  @AfterAll
  void reset() {
    clock.reset();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-12-22T09:00:00Z, always daylight office two_places",
    "2026-12-22T08:59:59%2B01:00, always daylight",
    "2026-12-22T15:00:00%2B01:00, always daylight",
    "2026-12-22T18:00:00%2B01:00, always",
    "2026-12-24T10:00:00%2B01:00, always daylight",
    "2026-12-26T01:59:00%2B01:00, always night",
    "2026-12-26T11:00:00%2B01:00, always daylight two_places",
    "2027-02-01T10:00:00%2B01:00, always daylight office",
  })
  void everywhere_the_same(String at, String names) {
    String instant = at.replace("%2B", "+");
    List<String> expected =
        Stream.of(names.split(" ")).map(name -> name.replace('_', ' ')).sorted().toList();
    assertEquals(expected, organisations(instant), "the list");
    assertEquals(expected, nearby(instant), "nearby");
    assertEquals(expected, found(Map.of("openAt", instant)), "the search");
    assertEquals(expected.size(), map(instant).get("places").asInt(), "the map");
    JsonNode facets =
        Walk.ask("/api/v1/search", Map.of("at", instant, "facets", "true")).get("facets");
    assertEquals(expected.size(), facets.get("open").asInt(), "the facet");
  }

  @Test
  void of_two_places_the_open_one_is_on_the_map() {
    JsonNode map =
        Walk.ask(
            "/api/v1/map/points",
            Map.of(
                "bbox",
                "-180,-90,180,90",
                "zoom",
                12,
                "openAt",
                "2026-12-26T10:30:00Z",
                "q",
                "two places"));
    assertEquals(1, map.get("places").asInt());
  }

  @Test
  void who_is_open_where_no_map_shows_it_is_listed_besides() {
    town.publish(Ngo.named("hidden counter").at(TOWN_HALL).place(PLACE_WITHOUT_POSITION));
    String at = "2026-12-27T10:00:00Z";
    assertEquals(1, map(at).get("unlocated").asInt());
    Map<String, Object> question = Map.of("openAt", at, "located", "false");
    assertEquals(
        List.of("hidden counter"), Walk.names(Walk.all("/api/v1/organisations", question)));
    settle();
  }

  @Test
  void the_facet_of_open_ones_is_counted_without_its_own_filter() {
    Map<String, String> question =
        Map.of("openAt", "2026-12-22T09:00:00Z", "legalForm", "foundation", "facets", "true");
    JsonNode facets = Walk.ask("/api/v1/search", question).get("facets");
    assertEquals(1, facets.get("open").asInt());
    assertEquals("{\"foundation\":1}", facets.get("legalForm").toString(), "others with it");
    assertFalse(Walk.ask("/api/v1/search", Map.of("facets", "true")).get("facets").has("open"));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "office, 2026-12-22T09:00:00Z, open, 2026-12-22T14:00:00Z, 2026-12-23T08:00:00Z",
    "office, 2026-12-23T20:00:00Z, closed, 2026-12-28T08:00:00Z, 2026-12-28T08:00:00Z",
    "always, 2026-12-22T09:00:00Z, open,,",
    "appointment, 2026-12-22T09:00:00Z, by-appointment, 2026-12-22T19:00:00Z,",
    "unreadable, 2026-12-22T09:00:00Z, unknown,,",
    "silent, 2026-12-22T09:00:00Z, unknown,,",
    "night, 2026-12-26T00:30:00Z, open, 2026-12-26T01:00:00Z, 2027-01-01T21:00:00Z",
  })
  void each_tells_how_it_stands(String name, String at, String state, String until, String next) {
    for (JsonNode place :
        List.of(profilePlace(name, at), foundPlace(name, at), listedPlace(name, at))) {
      JsonNode standing = place.get("standing");
      assertEquals(state, standing.get("state").asText());
      assertEquals(until, standing.path("until").textValue());
      assertEquals(next, standing.path("nextOpening").textValue());
    }
  }

  @Test
  void nobody_is_told_who_did_not_ask() {
    assertNull(Walk.ask("/api/v1/organisations/office", Map.of()).at("/places/0").get("standing"));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "openAt, tomorrow",
    "openAt, 2026-12-22T09:00:00",
    "openAt, 2026-12-20T10:59:59Z",
    "openAt, 2027-02-19T11:30:00Z",
    "openAt, +999999999-12-31T23:59:59Z",
    "at, 1999-12-31T23:59:59Z",
    "at, 2100-01-01T00:00:00Z",
    "wheelchair, maybe",
  })
  void what_cannot_be_told_is_refused(String parameter, String word) {
    for (String path :
        List.of(
            "organisations", "nearby?lat=54&lon=16", "search", "map/points?bbox=1,1,2,2&zoom=3")) {
      if (parameter.equals("at") && path.startsWith("map")) {
        continue;
      }
      given()
          .queryParam(parameter, word)
          .get("/api/v1/" + path)
          .then()
          .statusCode(400)
          .body("parameter", equalTo(parameter));
    }
  }

  @Test
  void the_days_to_come_are_worked_out_as_time_goes_by() {
    String late = "2027-03-16T09:00:00Z";
    Duration weeks = Duration.ofDays(30);
    clock.advance(weeks);
    try {
      assertFalse(organisations(late).contains("office"), "nobody has worked it out yet");
      while (QuarkusTransaction.requiringNew().call(hours::renew)) {
        assertTrue(clock.instant().isAfter(NOW));
      }
      assertTrue(organisations(late).contains("office"));
    } finally {
      clock.advance(weeks.negated());
      settle();
    }
  }

  private static List<String> organisations(String at) {
    return Walk.names(Walk.all("/api/v1/organisations", Map.of("openAt", at))).stream()
        .sorted()
        .toList();
  }

  /** By the place that is near: the places of one organisation are items of their own. */
  private static List<String> nearby(String at) {
    Map<String, Object> question = new HashMap<>(Map.of("openAt", at, "limit", 2));
    question.putAll(Map.of("lat", TOWN_HALL.lat(), "lon", TOWN_HALL.lon(), "radius", 20_000_000));
    return List.copyOf(
        new TreeSet<>(
            Walk.all("/api/v1/nearby", question).stream().map(OpenAtTest::name).toList()));
  }

  private static List<String> found(Map<String, String> question) {
    return Walk.all("/api/v1/search", question).stream().map(OpenAtTest::name).sorted().toList();
  }

  private static String name(JsonNode item) {
    return item.at("/organisation/name").asText();
  }

  private static JsonNode map(String at) {
    return Walk.ask(
        "/api/v1/map/points", Map.of("bbox", "-180,-90,180,90", "zoom", 12, "openAt", at));
  }

  private static JsonNode profilePlace(String name, String at) {
    return Walk.ask("/api/v1/organisations/" + name, Map.of("at", at)).at("/places/0");
  }

  private static JsonNode foundPlace(String name, String at) {
    return Walk.ask("/api/v1/search", Map.of("q", name, "at", at)).at("/items/0/place");
  }

  private static JsonNode listedPlace(String name, String at) {
    return Walk.ask("/api/v1/organisations", Map.of("q", name, "at", at)).at("/items/0/places/0");
  }
}
