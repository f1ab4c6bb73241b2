package pl.ngomap.problem;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.World;

/** A cursor continues the question that it came from, and nothing else. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ForeignCursorsTest {

  private static final String ID = "0190163d-8694-739b-aea5-966c26f8ad90";
  private static final String SEPARATOR = "\u001f";
  private static final String NEARBY = "/api/v1/nearby?lat=54.19&lon=16.18&relation=located";
  private static final String LIST = "/api/v1/organisations?sort=name";

  @Inject World world;

  @BeforeEach
  void two_to_page_through() {
    world.clear();
    world.settle(List.of(inhabitant("Agat"), inhabitant("Zoo")));
  }

  @Test
  void the_cursor_of_another_question_is_refused() {
    refused(LIST, next(NEARBY));
    refused(NEARBY, next(LIST));
    refused(NEARBY + "&q=a", next(NEARBY));
    refused(NEARBY + "&radius=5001", next(NEARBY));
    refused(NEARBY + "&legalForm=association", next(NEARBY));
    refused("/api/v1/organisations?sort=id", next(LIST));
  }

  @Test
  void the_cursor_of_this_question_is_taken() {
    taken(NEARBY, next(NEARBY));
    taken(LIST, next(LIST));
    taken(NEARBY, forged(NEARBY, "located", "1.0", ID));
    taken(LIST, forged(LIST, "false", "Żółw", ID));
  }

  @Test
  void a_forged_cursor_is_refused() {
    refused(LIST, forged(LIST, "false", "a\0b", ID));
    refused(LIST, forged(LIST, "false", "a", "' or true"));
    refused(LIST, forged(LIST, "false", "a", ID, ID));
    refused(NEARBY, forged(NEARBY, "serves", "1.0", ID));
    refused(NEARBY, forged(NEARBY, "elsewhere", "1.0", ID));
    refused(NEARBY, forged(NEARBY, "located", "a", ID));
    refused(NEARBY, forged(NEARBY, "located", "1.0", "b"));
    for (String measure : List.of("NaN", "Infinity", "-1", "1e400")) {
      refused(NEARBY, forged(NEARBY, "located", measure, ID));
    }
  }

  @Test
  void a_damaged_cursor_is_refused() {
    String good = next(NEARBY);
    List<String> damaged = new ArrayList<>();
    for (int i = 1; i < good.length(); i++) {
      damaged.add(good.substring(0, i));
    }
    damaged.add(good + "A");
    damaged.add(good.substring(1));
    damaged.add(
        Base64.getUrlEncoder()
            .encodeToString("\u001f\u001f\u001f".getBytes(StandardCharsets.UTF_8)));
    damaged.forEach(word -> refused(NEARBY, word));
  }

  private static World.Inhabitant inhabitant(String name) {
    return new World.Inhabitant(
        UUID.randomUUID(), UUID.randomUUID(), name, new Position(54.19, 16.18));
  }

  /** What the first page gives to go on with. */
  private static String next(String address) {
    return RestAssured.get(address + "&limit=1").then().statusCode(200).extract().path("next");
  }

  /** With the fingerprint of this very question, and keys that we never gave. */
  private static String forged(String address, String... keys) {
    String given = new String(Base64.getUrlDecoder().decode(next(address)), StandardCharsets.UTF_8);
    String fingerprint = given.substring(0, given.indexOf(SEPARATOR));
    String word = fingerprint + SEPARATOR + String.join(SEPARATOR, keys);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(word.getBytes(StandardCharsets.UTF_8));
  }

  private static void taken(String address, String cursor) {
    RestAssured.given().queryParam("cursor", cursor).get(address).then().statusCode(200);
  }

  private static void refused(String address, String cursor) {
    RestAssured.given()
        .queryParam("cursor", cursor)
        .get(address)
        .then()
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", is("invalid-parameter"))
        .body("parameter", is("cursor"));
  }
}
