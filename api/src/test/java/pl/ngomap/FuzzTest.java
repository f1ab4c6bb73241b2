package pl.ngomap;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.ngomap.kernel.Role;
import pl.ngomap.listing.Landmarks;
import pl.ngomap.listing.Ngo;
import pl.ngomap.listing.Town;

/**
 * Every parameter of every operation that reads, taken from the contract, with words that nobody
 * means: each is answered or refused, and never breaks the server.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** As they stand in an address. */
  private static final List<String> HOSTILE =
      List.of(
          "",
          "%00",
          "a%00b",
          "%ED%A0%80",
          "%F0%9F%A6%94",
          "-1",
          "0",
          "1e400",
          "NaN",
          "99999999999999999999",
          "2147483648",
          "true",
          "null",
          "%5B%5D",
          "%27%20or%201=1%20--%20",
          "%27;select%20pg_sleep(9);--",
          "$1",
          "..%2F..%2Fetc%2Fpasswd",
          "1,2,3,4",
          "-180,-90,180,90",
          "00000000-0000-0000-0000-000000000000",
          "2026-02-30T25:61:61Z",
          "%2B999999999-12-31T23:59:59Z",
          "%25%5F%5C",
          "%22%22",
          "x".repeat(3_000));

  @Inject Town town;

  /** A parameter of an operation, beside what else the operation needs. */
  record Case(String path, String name, boolean inPath, Map<String, String> needed) {

    @Override
    public String toString() {
      return path + " " + name;
    }
  }

  @BeforeAll
  void settle() {
    town.populate(Ngo.named("turtles").at("ul. Leśna", "Koszalin", Landmarks.TOWN_HALL));
  }

  static Stream<Case> parameters() throws IOException {
    List<Case> cases = new ArrayList<>();
    JsonNode paths = YAML.readTree(Path.of("../openapi.yaml").toFile()).get("paths");
    paths
        .fields()
        .forEachRemaining(
            path -> {
              JsonNode operation = path.getValue().get("get");
              if (operation != null) {
                addCases(path.getKey(), operation.path("parameters"), cases);
              }
            });
    assertTrue(cases.size() > 150, "the contract tells its parameters");
    return cases.stream();
  }

  private static void addCases(String path, JsonNode parameters, List<Case> cases) {
    for (JsonNode parameter : parameters) {
      boolean inPath = parameter.get("in").asText().equals("path");
      if (!inPath && !parameter.get("in").asText().equals("query")) {
        continue;
      }
      Map<String, String> needed = new java.util.HashMap<>();
      for (JsonNode other : parameters) {
        if (other != parameter && other.path("required").asBoolean()) {
          needed.put(other.get("name").asText(), example(other));
        }
      }
      cases.add(new Case(path, parameter.get("name").asText(), inPath, needed));
    }
  }

  private static String example(JsonNode parameter) {
    JsonNode told = parameter.path("example");
    JsonNode first = parameter.at("/schema/enum/0");
    return told.isMissingNode() ? first.asText("1") : told.asText();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void no_word_breaks_it(Case tried) {
    for (String word : HOSTILE) {
      ask(tried, List.of(word));
    }
    if (!tried.inPath) {
      ask(tried, List.of("1", "1"));
    }
  }

  private static void ask(Case tried, List<String> words) {
    String path = tried.path;
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, String> other : tried.needed.entrySet()) {
      String encoded = URLEncoder.encode(other.getValue(), StandardCharsets.UTF_8);
      if (path.contains("{" + other.getKey() + "}")) {
        path = path.replace("{" + other.getKey() + "}", encoded);
      } else {
        query.append(other.getKey()).append('=').append(encoded).append('&');
      }
    }
    if (tried.inPath) {
      path = path.replace("{" + tried.name + "}", words.get(0));
    } else {
      words.forEach(word -> query.append(tried.name).append('=').append(word).append('&'));
    }
    RequestSpecification person =
        ActingAs.a(Role.ADMINISTRATOR).redirects().follow(false).noFilters();
    String address = query.isEmpty() ? path : path + "?" + query;
    Response answer = person.urlEncodingEnabled(false).get(address);
    int status = answer.statusCode();
    assertTrue(status < 500, () -> status + " " + tried + " " + words);
    if (status == 400 && answer.contentType().contains("problem+json")) {
      assertTrue(answer.path("code") != null, () -> tried + " " + words);
    }
  }
}
