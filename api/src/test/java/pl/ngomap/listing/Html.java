package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a reader without script sees it. */
final class Html {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'");

  private final Response response;
  private final String text;

  private Html(Response response) {
    this.response = response;
    this.text = response.asString();
  }

  static Html get(String address) {
    return get(address, Map.of());
  }

  static Html get(String address, Map<String, String> headers) {
    return new Html(RestAssured.given().headers(headers).get(address));
  }

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.header(name);
  }

  String text() {
    return text;
  }

  String language() {
    return first("<html lang=\"([^\"]*)\"");
  }

  String title() {
    return unescaped(first("<title>([^<]*)</title>"));
  }

  String meta(String name) {
    return unescaped(first("<meta (?:name|property)=\"" + name + "\" content=\"([^\"<>]*)\">"));
  }

  String canonical() {
    return unescaped(first("<link rel=\"canonical\" href=\"([^\"<>]*)\">"));
  }

  /** What stands in the application's element, for those who do not run it. */
  String content() {
    return first("(?s)<div id=\"app\">(.*?)</main>");
  }

  JsonNode linkedData() {
    return json(first("(?s)<script type=\"application/ld\\+json\">(.*?)</script>"));
  }

  JsonNode startData() {
    return json(first("(?s)<script type=\"application/json\" id=\"page-data\">(.*?)</script>"));
  }

  private String first(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), () -> pattern + " in " + text);
    return matcher.group(1);
  }

  static String unescaped(String html) {
    String plain = html;
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      plain = plain.replace(entity.getKey(), entity.getValue());
    }
    return plain.replace("&amp;", "&");
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
