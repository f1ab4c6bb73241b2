package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.ngomap.FreshDatabase;

/** Streets, towns and units for those who do not share their position. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GazetteerTest {

  @Inject Town town;

  @BeforeAll
  void settle() {
    town.populate(
        Ngo.named("A").at("ul. Dworcowa", "Koszalin", STATION),
        Ngo.named("B").at("ul. Dworcowa", "Białogard", TOWN_HALL),
        Ngo.named("C").at("Dworcowa", "Koszalin", TOWN_HALL),
        Ngo.named("D").at("ul. Żwirki i Wigury", "Koszalin", STATION),
        Ngo.named("E").at("al. 50%_\\Zniżki", "Koszalin", STATION),
        Ngo.named("F").doubted(STATION).at("ul. Kościelna", "Łódź", STATION));
    town.publishUnit("3261011", "Koszalin", shape(square(54.13, 16.1, 54.28, 16.33)));
    town.publishUnit("3209", "koszaliński", shape(square(54, 15.8, 54.4, 16.6)));
  }

  @Test
  void streets_are_found_by_their_beginning_with_or_without_accents_case_and_ul() {
    List<String> stations =
        List.of("street: ul. Dworcowa, Białogard", "street: Dworcowa, Koszalin");
    for (String word :
        List.of("dworc", "DWORC", "ul. dworcowa", "Ul. Dworcowa", "ul dworc", "ulica Dworcowa")) {
      assertEquals(stations.stream().sorted().toList(), found(word), word);
    }
    for (String word : List.of("żwirki", "zwirki i w", "ŻWIRKI", "ul. Żwirki")) {
      assertEquals(List.of("street: ul. Żwirki i Wigury, Koszalin"), found(word), word);
    }
    assertEquals(List.of(), found("wigury"));
  }

  @Test
  void towns_and_units_are_found_too() {
    assertEquals(List.of("town: Koszalin", "unit: Koszalin", "unit: koszaliński"), found("koszal"));
    assertEquals(List.of("town: Łódź"), found("lodz"));
  }

  @Test
  void a_street_of_two_places_lies_between_them() {
    JsonNode item = items("dworcowa", 20).get(0);
    assertEquals("Koszalin", item.get("context").asText());
    assertEquals((STATION.lat() + TOWN_HALL.lat()) / 2, item.at("/position/lat").asDouble(), 1e-7);
    assertEquals((STATION.lon() + TOWN_HALL.lon()) / 2, item.at("/position/lon").asDouble(), 1e-7);
  }

  @Test
  void wildcards_are_plain_letters() {
    for (String word :
        List.of("%", "_", "\\", "%worc", "d_orc", "dworc%a", "_worcowa", "\\dworc")) {
      assertEquals(List.of(), found(word), word);
    }
    for (String word : List.of("50%", "50%_", "50%_\\z", "al. 50%_\\zniż")) {
      assertEquals(List.of("street: al. 50%_\\Zniżki, Koszalin"), found(word), word);
    }
  }

  @Test
  void no_more_than_the_limit() {
    assertEquals(1, items("koszal", 1).size());
    assertEquals(2, items("koszal", 2).size());
  }

  private static List<String> found(String word) {
    return StreamSupport.stream(items(word, 20).spliterator(), false)
        .map(GazetteerTest::text)
        .sorted()
        .toList();
  }

  private static String text(JsonNode item) {
    String context = item.has("context") ? ", " + item.get("context").asText() : "";
    return item.get("kind").asText() + ": " + item.get("label").asText() + context;
  }

  private static JsonNode items(String word, int limit) {
    return Walk.ask("/api/v1/places", Map.of("q", word, "limit", limit)).get("items");
  }
}
