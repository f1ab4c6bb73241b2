package pl.ngomap.problem;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.ngomap.FreshDatabase;

/** Whatever is wrong with a question, the answer says what, where, and what would be right. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class RefusalsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Question> QUESTIONS = Question.ALL;

  static Stream<Arguments> parameters() {
    return QUESTIONS.stream()
        .flatMap(
            question -> {
              Set<String> names = new TreeSet<>(question.optional());
              names.addAll(question.required().keySet());
              return names.stream().map(name -> Arguments.of(question, name));
            });
  }

  static Stream<Arguments> requiredParameters() {
    return QUESTIONS.stream()
        .flatMap(
            question ->
                question.required().keySet().stream().map(name -> Arguments.of(question, name)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("parameters")
  void a_word_that_a_parameter_cannot_use_is_refused(Question question, String parameter) {
    for (String word : BadWords.of(parameter)) {
      refused(question.with(parameter, word), "invalid-parameter", parameter);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("requiredParameters")
  void a_required_parameter_that_is_missing_or_empty_is_refused(Question question, String name) {
    refused(question.without(name), "missing-parameter", name);
    refused(question.with(name, ""), "missing-parameter", name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("parameters")
  void a_parameter_given_twice_is_refused(Question question, String parameter) {
    refused(question.twice(parameter), "repeated-parameter", parameter);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("QUESTIONS")
  void an_unknown_parameter_is_refused(Question question) {
    for (String name : List.of("nonsense", "latitude", "lat%20", "_", "%00", "x%27--")) {
      ask(question.with(name, "1"))
          .statusCode(400)
          .body("code", is("unknown-parameter"))
          .body("expected", is(not(emptyOrNullString())));
    }
  }

  @Test
  void an_empty_optional_parameter_is_an_absent_one() {
    for (Question question : QUESTIONS) {
      for (String name : question.optional()) {
        RestAssured.given()
            .urlEncodingEnabled(false)
            .get(question.with(name, ""))
            .then()
            .statusCode(200);
      }
    }
  }

  @Test
  void the_list_of_suggestions_is_shorter_than_others() {
    refused("/api/v1/places?q=a&limit=21", "invalid-parameter", "limit");
  }

  @Test
  void SQL_in_a_text_is_only_a_text() {
    for (String path :
        List.of(
            "/api/v1/organisations?q=",
            "/api/v1/nearby?lat=1&lon=2&q=",
            "/api/v1/map/points?bbox=16,54,17,55&zoom=3&q=",
            "/api/v1/places?q=")) {
      for (String text :
          List.of(
              "%27",
              "%27%27%29%3B%20drop%20table%20organisation%3B--",
              "%27%20or%20true--",
              "%5C",
              "%5C%27%3A*",
              "%26%7C!%3C-%3E%3A*()",
              "%25%5F",
              "%3F",
              "%24%24",
              "%7B0%7D%25s")) {
        RestAssured.given().urlEncodingEnabled(false).get(path + text).then().statusCode(200);
      }
    }
  }

  private static void refused(String address, String code, String parameter) {
    String asked = address.substring(0, Math.min(address.length(), 200));
    JsonNode problem = json(ask(address).statusCode(400).extract().asString());
    assertEquals(400, problem.path("status").asInt(), asked);
    assertEquals(code, problem.path("code").asText(), asked);
    assertEquals(parameter, problem.path("parameter").asText(), asked);
    assertFalse(problem.path("detail").asText().isBlank(), asked);
    assertFalse(problem.path("expected").asText().isBlank(), asked);
  }

  /** Read without paths of REST Assured: there are hundreds of answers. */
  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  private static ValidatableResponse ask(String address) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .get(address)
        .then()
        .contentType(Problem.MEDIA_TYPE);
  }
}
