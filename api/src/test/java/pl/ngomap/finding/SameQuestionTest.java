package pl.ngomap.finding;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.away;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.listing.Ngo;
import pl.ngomap.listing.Town;
import pl.ngomap.listing.Walk;

/** A list says everything that the map says: one question finds the same everywhere. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameQuestionTest {

  private static final List<String> DOING =
      List.of(
          "Spotkania seniorów i wyjazdy",
          "Opieka nad psami i kotami",
          "Zbieramy odzież dla rodzin",
          "Zajęcia sportowe dzieci i młodzieży",
          "Koncerty muzyki dawnej");

  private static final List<String> SPHERES = List.of("10", "18", "3", "17", "16");

  @Inject Town town;

  @BeforeAll
  void settle() {
    town.populate(
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    Ngo.named("Organizacja numer " + i)
                        .spheres(SPHERES.get(i % 5))
                        .described("pl", DOING.get(i % 5))
                        .at(away(TOWN_HALL, 100 * i, 37 * i)))
            .toArray(Ngo[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pomoc dla seniora",
        "psy",
        "gdzie oddać ubrania",
        "muzyki sportowe",
        "koncert -dawna",
        "\"opieka nad psami\"",
        "seniorr",
        "organizacja",
        "nic takiego nie ma",
        "!"
      })
  void lists_and_maps_find_the_same(String question) {
    var listed =
        Walk.all("/api/v1/organisations", Map.of("q", question)).stream()
            .map(item -> item.get("id").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    var searched =
        Walk.all("/api/v1/search", Map.of("q", question, "limit", "50")).stream()
            .map(item -> item.at("/organisation/id").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    JsonNode map =
        Walk.ask("/api/v1/map/points", Map.of("q", question, "bbox", "15,53,18,56", "zoom", "10"));
    var drawn =
        StreamSupport.stream(map.at("/columns/organisation").spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(listed, searched);
    assertEquals(listed, drawn);
    assertEquals(
        listed.size(), Walk.ask("/api/v1/search", Map.of("q", question)).get("total").asInt());
  }

  @Test
  void near_candidates_and_all_candidates_agree_within_a_radius() {
    for (int metres : List.of(150, 1_050, 3_050, 20_050, 3_000_050)) {
      JsonNode near =
          Walk.ask(
              "/api/v1/search",
              Map.of(
                  "lat",
                  TOWN_HALL.lat(),
                  "lon",
                  TOWN_HALL.lon(),
                  "radiusMetres",
                  metres,
                  "limit",
                  50));
      assertEquals(Math.min(60, 1 + metres / 100), near.get("total").asInt(), metres + " m");
      assertTrue(
          StreamSupport.stream(near.get("items").spliterator(), false)
              .allMatch(item -> item.get("distanceMetres").asDouble() <= metres));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' | !() & <-> :* \\ '' \\\\' -- ;",
        "'senior':*A & !!!'",
        "((((((((((((((((((((",
        "- - - -",
        "\"\"\"\"",
        "„",
        "%_%\\",
        "\u202e senior",
        "😀😀 senior",
        "a b c d e f g h i j k l m n o p r s t u w z a1 b2 c3 d4 e5",
        "qwrt zxcv bnmk lkjh gfds poiu ytre wqas dfgh jklz xcvb nmqw erty uiop asdf ghjk lzxc vbnm",
        "75-201 0000000000 -12345678901234"
      })
  void hostile_words_are_only_words(String text) {
    for (String path : List.of("search", "suggest", "organisations")) {
      RestAssured.given().queryParam("q", text).get("/api/v1/" + path).then().statusCode(200);
    }
  }

  @Test
  void what_cannot_be_read_is_refused() {
    for (String text : List.of("a\0b", "x".repeat(201), "x".repeat(10_000), "a\u0007")) {
      RestAssured.given()
          .queryParam("q", text)
          .get("/api/v1/search")
          .then()
          .statusCode(400)
          .body("parameter", is("q"));
    }
    RestAssured.given()
        .urlEncodingEnabled(false)
        .get("/api/v1/search?q=%ED%A0%80")
        .then()
        .statusCode(400)
        .body("parameter", is("q"));
    for (String bad :
        List.of(
            "lat=54",
            "lon=16&lat=x",
            "radiusMetres=100",
            "near=x&lat=54&lon=16",
            "wheelchair=maybe",
            "unit=1",
            "lang=fr",
            "limit=51",
            "cursor=x",
            "facets=2",
            "openAt2=x")) {
      RestAssured.given().get("/api/v1/search?" + bad).then().statusCode(400);
    }
  }
}
