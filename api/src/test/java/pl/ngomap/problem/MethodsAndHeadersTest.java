package pl.ngomap.problem;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** Methods besides GET, other origins, and the headers that every answer has. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class MethodsAndHeadersTest {

  private static final String ELSEWHERE = "https://elsewhere.example";

  @Test
  void HEAD_answers_as_GET_without_a_body() {
    for (Question question : Question.ALL) {
      Response get = ask("GET", question.address());
      Response head = ask("HEAD", question.address());
      head.then()
          .statusCode(get.statusCode())
          .contentType(get.contentType())
          .header("ETag", get.header("ETag"))
          .header("Cache-Control", get.header("Cache-Control"))
          .body(emptyString());
    }
    ask("HEAD", "/").then().statusCode(200).body(emptyString());
  }

  @Test
  void OPTIONS_says_which_methods_there_are() {
    for (Question question : Question.ALL) {
      ask("OPTIONS", question.address())
          .then()
          .statusCode(200)
          .header("Allow", allOf(containsString("GET"), containsString("HEAD")));
    }
  }

  @Test
  void pages_of_other_origins_may_ask_beforehand() {
    for (Question question : Question.ALL) {
      RestAssured.given()
          .header("Origin", ELSEWHERE)
          .header("Access-Control-Request-Method", "GET")
          .header("Access-Control-Request-Headers", "If-None-Match")
          .options(question.path())
          .then()
          .statusCode(200)
          .header("Access-Control-Allow-Origin", is(oneOf("*", ELSEWHERE)))
          .header("Access-Control-Allow-Methods", containsString("GET"))
          .header("Access-Control-Allow-Headers", containsStringIgnoringCase("If-None-Match"));
    }
  }

  @Test
  void pages_of_other_origins_may_read_answers_and_refusals_but_not_as_somebody() {
    for (String address : List.of("/api/v1/city", "/api/v1/nearby", "/api/v1/nonsense")) {
      RestAssured.given()
          .header("Origin", ELSEWHERE)
          .get(address)
          .then()
          .header("Access-Control-Allow-Origin", is(oneOf("*", ELSEWHERE)))
          .header("Access-Control-Expose-Headers", containsString("ETag"))
          .header("Access-Control-Allow-Credentials", is(oneOf(null, "false")));
    }
  }

  @Test
  void every_kind_of_answer_has_the_security_headers() {
    List<Response> answers = new ArrayList<>();
    Question.ALL.forEach(question -> answers.add(ask("GET", question.address())));
    for (String address :
        List.of(
            "/",
            "/o/nobody",
            "/nonsense",
            "/api/v1/nearby",
            "/api/v1/nonsense",
            "/api/openapi",
            "/api/docs/",
            "/q/health")) {
      answers.add(ask("GET", address));
    }
    answers.add(ask("POST", "/api/v1/city"));
    answers.add(ask("OPTIONS", "/api/v1/city"));
    answers.add(RestAssured.given().header("If-None-Match", "*").get("/api/v1/city").thenReturn());
    for (Response answer : answers) {
      answer
          .then()
          .header("X-Content-Type-Options", is("nosniff"))
          .header("Referrer-Policy", is("strict-origin-when-cross-origin"));
    }
  }

  @Test
  void pages_run_nothing_but_our_own_files() {
    for (String page : List.of("/", "/o/nobody")) {
      ask("GET", page)
          .then()
          .header(
              "Content-Security-Policy",
              allOf(
                  containsString("default-src 'self'"),
                  containsString("frame-ancestors 'none'"),
                  containsString("base-uri 'none'"),
                  containsString("object-src 'none'")))
          .header("Permissions-Policy", notNullValue());
    }
  }

  @Test
  void the_documentation_is_framed_by_nobody() {
    ask("GET", "/api/docs/")
        .then()
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
  }

  @Test
  void caches_tell_apart_who_asks_and_what_they_can_read() {
    for (String address : List.of("/", "/o/nobody", "/api/v1/city", "/api/v1/nearby")) {
      assertThat(
          ask("GET", address).headers().getValues("Vary"), hasItem("Accept-Encoding, Origin"));
    }
  }

  private static Response ask(String method, String address) {
    return RestAssured.given().urlEncodingEnabled(false).request(method, address).thenReturn();
  }
}
