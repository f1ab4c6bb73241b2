package pl.ngomap.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.ngomap.FreshDatabase;
import pl.ngomap.account.Members;
import pl.ngomap.kernel.Role;
import pl.ngomap.listing.Ngo;
import pl.ngomap.listing.Town;
import pl.ngomap.listing.Walk;
import pl.ngomap.organisation.PlaceDraft;

/** Addresses in questions, what is offered when nothing is found, and what is counted then. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeverADeadEndTest {

  @Inject Town town;
  @Inject Members members;
  @Inject AgroalDataSource database;

  @BeforeAll
  void settle() {
    town.populate(
        Ngo.named("Klub Złota Jesień").spheres("10").at("ul. Dworcowa", "Koszalin", STATION),
        Ngo.named("Dom Spokojnej Starości").spheres("1").at("ul. Morska", "Darłowo", LIGHTHOUSE),
        Ngo.named("Ratownicy Wodni")
            .spheres("23")
            .worksIn("3209")
            .at("ul. Morska", "Darłowo", LIGHTHOUSE),
        Ngo.named("Tkaczki").place(about("ul. Tkacka", "7")),
        Ngo.named("Szachiści").spheres("17").at("ul. Rynek", "Koszalin", TOWN_HALL));
    town.publishUnit("3261", "Koszalin", shape(square(54.13, 16.1, 54.28, 16.33)));
    town.publishUnit("3209", "koszaliński", shape(square(54.28, 16.1, 54.6, 16.6)));
  }

  /** A place of which only the street is known. */
  private static PlaceDraft about(String street, String number) {
    return PlaceDraft.seat(
        new PlaceDraft.Address(street, number, null, "Koszalin", "PL"), TOWN_HALL, "street");
  }

  @Test
  void an_address_works_like_gps() {
    for (Map<String, String> asked :
        List.of(
            Map.of("near", "ul. Dworcowa 1, Koszalin"),
            Map.of("near", "dworcowa 1"),
            Map.of("q", "ul. Dworcowa 1"),
            Map.of("q", "dworcowa 1 Koszalin"))) {
      JsonNode answer = ask(asked);
      assertEquals(
          "ul. Dworcowa 1, Koszalin",
          answer.at("/understood/place/label").asText(),
          asked.toString());
      assertEquals("gazetteer", answer.at("/understood/place/source").asText());
      assertEquals("Klub Złota Jesień", answer.at("/items/0/organisation/name").asText());
      assertEquals(0, answer.at("/items/0/distanceMetres").asDouble(), 0.01);
    }
    assertEquals(
        "ul. Dworcowa 1, Koszalin",
        ask(Map.of("q", "szachista przy ul. Dworcowej 1")).at("/understood/place/label").asText());
    assertFalse(ask(Map.of("q", "szachista 1")).get("understood").has("place"));
    JsonNode chess = ask(Map.of("q", "szachista dworcowa 1"));
    assertEquals("szachista", chess.at("/understood/q").asText());
    assertTrue(chess.at("/items/0/distanceMetres").asDouble() > 100);
  }

  @Test
  void an_address_that_is_known_about_is_no_house() {
    JsonNode exact = ask(Map.of("near", "ul. Dworcowa 1, Koszalin"));
    assertEquals("house", exact.at("/understood/place/precision").asText());
    JsonNode about = ask(Map.of("near", "ul. Tkacka 7, Koszalin"));
    assertEquals("ul. Tkacka 7, Koszalin", about.at("/understood/place/label").asText());
    assertEquals("street", about.at("/understood/place/precision").asText());
    JsonNode somewhere = ask(Map.of("near", "ul. Dworcowa 99, Koszalin"));
    assertEquals("street", somewhere.at("/understood/place/precision").asText());
  }

  @Test
  void an_unknown_address_is_told_and_the_search_goes_on() {
    JsonNode answer = ask(Map.of("q", "szachista", "near", "Nigdzie 7", "radiusMetres", "100"));
    assertEquals("Nigdzie 7", answer.at("/understood/placeNotFound").asText());
    assertEquals(1, answer.get("total").asInt());
  }

  @Test
  void the_nearest_beyond_the_radius() {
    JsonNode answer = ask(around("q", "ratownicy", "radiusMetres", "1000"));
    assertEquals(0, answer.get("total").asInt());
    assertEquals(List.of("Ratownicy Wodni"), names(answer.at("/instead/farther")));
    assertEquals(List.of("koszaliński"), texts(answer.at("/instead/neighbouring/units")));
    assertEquals(List.of("Ratownicy Wodni"), names(answer.at("/instead/neighbouring/items")));
  }

  @Test
  void the_wider_sphere() {
    JsonNode answer = ask(Map.of("sphere", "1a"));
    assertEquals(0, answer.get("total").asInt());
    assertEquals(List.of("Dom Spokojnej Starości"), names(answer.at("/instead/wider/items")));
  }

  @Test
  void the_spelling_that_would_have_matched() {
    JsonNode answer = ask(Map.of("q", "rratownniccy"));
    assertEquals(0, answer.get("total").asInt());
    assertEquals(List.of("Ratownicy Wodni"), names(answer.at("/instead/spelling/items")));
  }

  @Test
  void unmet_searches_are_counted_without_a_trace_of_persons() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from unmet_search");
    }
    ask(Map.of("q", "heraldyka"));
    ask(Map.of("q", "heraldyka"));
    ask(Map.of("q", "Żółwiński heraldyka"));
    for (int i = 0; i < 4; i++) {
      ask(Map.of("q", "Xymena Qwertowska"));
      ask(Map.of("q", "602 123 456"));
    }
    ask(around("q", "oddać ubrania", "radiusMetres", "10"));
    JsonNode listed = unmet();
    assertEquals(List.of("give-away-clothes 1", "heraldyka 3"), listedTexts(listed));
  }

  private JsonNode unmet() {
    try {
      return new ObjectMapper()
          .readTree(
              members
                  .signInStaff(Role.MODERATOR)
                  .request()
                  .get("/api/v1/searches/unmet")
                  .asString())
          .get("items");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> listedTexts(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get("subject").asText() + " " + item.get("times").asLong())
        .sorted()
        .toList();
  }

  private static Map<String, String> around(String... words) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("lat", String.valueOf(TOWN_HALL.lat()));
    parameters.put("lon", String.valueOf(TOWN_HALL.lon()));
    for (int i = 0; i < words.length; i += 2) {
      parameters.put(words[i], words[i + 1]);
    }
    return parameters;
  }

  private static JsonNode ask(Map<String, String> parameters) {
    return Walk.ask("/api/v1/search", parameters);
  }

  private static List<String> names(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.at("/organisation/name").asText())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
