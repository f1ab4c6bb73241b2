package pl.ngomap.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks as a program does: with parameters, from page to page, and reads JSON. */
public final class Walk {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Walk() {}

  public static JsonNode ask(String path, Map<String, ?> parameters) {
    RequestSpecification request = RestAssured.given().queryParams(parameters);
    String body = request.get(path).then().statusCode(200).extract().asString();
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  /** The items of all pages. */
  public static List<JsonNode> all(String path, Map<String, ?> parameters) {
    return all(path, parameters, () -> {});
  }

  /**
   * The items of all pages.
   *
   * @param between what happens before each page but the first
   */
  public static List<JsonNode> all(String path, Map<String, ?> parameters, Runnable between) {
    List<JsonNode> items = new ArrayList<>();
    Map<String, Object> words = new HashMap<>(parameters);
    while (true) {
      JsonNode page = ask(path, words);
      page.get("items").forEach(items::add);
      if (!page.has("next")) {
        return items;
      }
      words.put("cursor", page.get("next").asText());
      between.run();
    }
  }

  public static List<String> names(List<JsonNode> organisations) {
    return organisations.stream().map(item -> item.get("name").asText()).toList();
  }
}
