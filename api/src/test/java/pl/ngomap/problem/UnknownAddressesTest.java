package pl.ngomap.problem;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;

/** What is not there, or not answered in that way, is refused as a problem document. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class UnknownAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "%00",
        "a%2Fb",
        "..%2F..%2Fetc%2Fpasswd",
        "%ED%A0%80",
        "'%20or%20true--",
        "0190163d-8694-739b-aea5-966c26f8ad90",
        "0190163D-8694-739B-AEA5-966C26F8AD90",
        "0190163d-8694-739b-aea5-966c26f8ad9",
        "%C5%BB%C3%B3%C5%82w"
      })
  void an_unknown_organisation_is_not_found(String word) {
    problem("GET", "/api/v1/organisations/" + word, 404).body("code", is("organisation-not-found"));
  }

  @Test
  void a_very_long_name_is_not_found() {
    problem("GET", "/api/v1/organisations/" + "a".repeat(16_000), 404)
        .body("code", is("organisation-not-found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1",
        "/api/v1/",
        "/api/v1/nonsense",
        "/api/v2/city",
        "/nonsense",
        "/o/",
        "/o/a/b"
      })
  void an_unknown_path_is_not_found(String path) {
    problem("GET", path, 404).body("code", is("not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "NONSENSE"})
  void another_method_than_reading_is_not_allowed(String method) {
    for (Question question : Question.ALL) {
      problem(method, question.address(), 405)
          .header("Allow", is("GET, HEAD, OPTIONS"))
          .body("code", is("method-not-allowed"));
    }
    problem(method, "/", 405).header("Allow", containsString("GET"));
    problem(method, "/o/caritas", 405).header("Allow", containsString("GET"));
  }

  @Test
  void a_media_type_that_we_do_not_speak_is_not_acceptable() {
    for (Question question : Question.ALL) {
      RestAssured.given()
          .urlEncodingEnabled(false)
          .accept("text/csv")
          .get(question.address())
          .then()
          .statusCode(406)
          .contentType(Problem.MEDIA_TYPE)
          .body("code", is("not-acceptable"));
    }
  }

  private static ValidatableResponse problem(String method, String address, int status) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .request(method, address)
        .then()
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("status", is(status))
        .body("detail", is(not(blankOrNullString())));
  }
}
