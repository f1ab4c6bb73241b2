package pl.ngomap.problem;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.kernel.Cursor;

/** A cursor continues the question that it came from, and nothing else. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ForeignCursorsTest {

  private static final String ID = "0190163d-8694-739b-aea5-966c26f8ad90";
  private static final String NEARBY = "/api/v1/nearby?lat=54.19&lon=16.18&relation=located";
  private static final String NEARBY_QUESTION =
      "nearby Position[lat=54.19, lon=16.18]Radius[metres=5000.0]locatedFilter[spheres=[], words=null]";
  private static final String LIST = "/api/v1/organisations?sort=name";
  private static final String LIST_QUESTION =
      "organisations [Filter[spheres=[], words=null], null, null, null, null, null, name]";

  @Test
  void the_cursor_of_another_question_is_refused() {
    refused(LIST, cursor(NEARBY_QUESTION, "located", "1.0", ID));
    refused(NEARBY, cursor(LIST_QUESTION, "A", ID));
    refused(NEARBY + "&q=a", cursor(NEARBY_QUESTION, "located", "1.0", ID));
    refused(NEARBY + "&radius=5001", cursor(NEARBY_QUESTION, "located", "1.0", ID));
    refused("/api/v1/organisations?sort=id", cursor(LIST_QUESTION, "A", ID));
  }

  @Test
  void the_cursor_of_this_question_is_taken() {
    taken(NEARBY, cursor(NEARBY_QUESTION, "located", "1.0", ID));
    taken(LIST, cursor(LIST_QUESTION, "false", "Żółw", ID));
  }

  @Test
  void a_forged_cursor_is_refused() {
    refused(LIST, cursor(LIST_QUESTION, "false", "a\0b", ID));
    refused(LIST, cursor(LIST_QUESTION, "false", "a", "' or true"));
    refused(LIST, cursor(LIST_QUESTION, "false", "a", ID, ID));
    refused(NEARBY, cursor(NEARBY_QUESTION, "serves", "1.0", ID));
    refused(NEARBY, cursor(NEARBY_QUESTION, "elsewhere", "1.0", ID));
    refused(NEARBY, cursor(NEARBY_QUESTION, "located", "a", ID));
    refused(NEARBY, cursor(NEARBY_QUESTION, "located", "1.0", "b"));
    for (String measure : List.of("NaN", "Infinity", "-1", "1e400")) {
      refused(NEARBY, cursor(NEARBY_QUESTION, "located", measure, ID));
    }
  }

  @Test
  void a_damaged_cursor_is_refused() {
    String good = cursor(NEARBY_QUESTION, "located", "1.0", ID);
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

  private static String cursor(String question, String... keys) {
    return new Cursor(question, List.of(keys)).encode();
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
