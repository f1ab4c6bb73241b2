package pl.ngomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.ngomap.account.Members;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.organisation.World;

/**
 * Every role at every route: {@code permissions.csv} says who may, and an operation of the contract
 * without a line fails. Bodies are empty objects, so permissions must be decided before words.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PermissionsTest {

  private static final Path CONTRACT = Path.of("..", "openapi.yaml");
  private static final UUID ORGANISATION = new UUID(6, 1);
  private static final UUID OTHER = new UUID(6, 2);

  /** These say that a right is there, and something else is wanted first. */
  private static final Set<String> ON_THE_WAY = Set.of("confirmation-wanted");

  /** Codes of 401 that are answers to credentials, which anybody may try. */
  private static final Set<String> TRIED = Set.of("wrong-credentials", "second-factor-wanted");

  @Inject World world;
  @Inject Members members;

  /** One operation of the contract. */
  private record Route(String id, String method, String path, String mediaType) {

    /** Its address, with the organisation where one belongs and guessed identifiers elsewhere. */
    String address() {
      return path.replaceAll("(/organisations/)\\{\\w+}", "$1" + ORGANISATION)
          .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
  }

  @BeforeEach
  void settle() {
    world.clear();
    world.settle(
        List.of(
            new World.Inhabitant(ORGANISATION, new UUID(5, 1), "A", new Position(54.1, 16.1)),
            new World.Inhabitant(OTHER, new UUID(5, 2), "B", new Position(54.2, 16.2))));
  }

  @Test
  void every_operation_has_a_line_and_every_line_an_operation() throws IOException {
    Set<String> operations = new TreeSet<>();
    routes().forEach(route -> operations.add(route.id));
    assertEquals(operations, new TreeSet<>(table().keySet()), "permissions.csv");
  }

  @TestFactory
  Stream<DynamicTest> every_role_at_every_route() throws IOException {
    Map<String, Map<String, String>> table = table();
    return routes().stream()
        .flatMap(
            route ->
                table.getOrDefault(route.id, Map.of()).entrySet().stream()
                    .map(
                        expected ->
                            dynamicTest(
                                route.id + " by " + expected.getKey(),
                                () -> check(route, expected.getKey(), expected.getValue()))));
  }

  private void check(Route route, String who, String expected) {
    RequestSpecification request = request(who).redirects().follow(false);
    if ("application/x-www-form-urlencoded".equals(route.mediaType)) {
      request = request.formParam("nothing", "");
    } else if (route.mediaType != null) {
      request = request.contentType(route.mediaType).body("{}".getBytes(StandardCharsets.US_ASCII));
    }
    Response answer = request.request(route.method, route.address());
    int status = answer.statusCode();
    String seen = status + " " + answer.asString();
    assertTrue(status < 500, seen);
    if (expected.equals("allowed")) {
      String code = status == 401 || status == 403 ? answer.path("code") : null;
      assertTrue(code == null || ON_THE_WAY.contains(code) || TRIED.contains(code), seen);
    } else {
      assertTrue(Set.of(401, 403, 404).contains(status), seen);
      assertTrue(!who.equals("visitor") || status == 401 || status == 404, seen);
    }
  }

  private RequestSpecification request(String who) {
    return switch (who) {
      case "visitor" -> RestAssured.given();
      case "own" -> members.signInSteward(ORGANISATION, Stewardship.OWNER).request();
      case "other" -> members.signInSteward(OTHER, Stewardship.OWNER).request();
      default -> members.signInStaff(Role.valueOf(who.toUpperCase(Locale.ROOT))).request();
    };
  }

  private static List<Route> routes() throws IOException {
    List<Route> routes = new ArrayList<>();
    JsonNode paths = new YAMLMapper().readTree(CONTRACT.toFile()).get("paths");
    paths
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        operation -> {
                          JsonNode content =
                              operation.getValue().path("requestBody").path("content");
                          routes.add(
                              new Route(
                                  operation.getValue().get("operationId").asText(),
                                  operation.getKey().toUpperCase(Locale.ROOT),
                                  path.getKey(),
                                  content.isEmpty() ? null : content.fieldNames().next()));
                        }));
    return routes;
  }

  /** Operation to column to word. */
  private static Map<String, Map<String, String>> table() throws IOException {
    List<String[]> lines =
        new String(
                PermissionsTest.class.getResourceAsStream("/permissions.csv").readAllBytes(),
                StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split(","))
            .toList();
    Map<String, Map<String, String>> table = new LinkedHashMap<>();
    for (String[] line : lines.subList(1, lines.size())) {
      Map<String, String> words = new LinkedHashMap<>();
      for (int i = 1; i < line.length; i++) {
        assertTrue(Set.of("allowed", "refused").contains(line[i]), line[0] + ": " + line[i]);
        words.put(lines.get(0)[i], line[i]);
      }
      table.put(line[0], words);
    }
    return table;
  }
}
