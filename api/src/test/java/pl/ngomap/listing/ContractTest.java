package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** The contract in the repository is what the application serves, and says enough. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ContractTest {

  static final Path FILE = Path.of("..", "openapi.yaml").toAbsolutePath().normalize();

  private static final String REGENERATE =
      "openapi.yaml is not what is served. Where the change is wanted, write it anew: "
          + "mvn -pl api -am test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true";

  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void the_file_is_what_is_served() throws IOException {
    String served = served();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(FILE, served);
    }
    List<String> differences = new ArrayList<>();
    compare("", YAML.readTree(FILE.toFile()), YAML.readTree(served), differences);
    assertEquals(List.of(), differences, REGENERATE);
  }

  @Test
  void every_operation_explains_itself_and_its_parameters() throws IOException {
    forEachOperation(
        (name, operation) -> {
          assertFalse(operation.path("summary").asText().isBlank(), name + " has a summary");
          assertFalse(operation.path("operationId").asText().isBlank(), name + " has an id");
          for (JsonNode parameter : operation.path("parameters")) {
            String which = name + " " + parameter.path("name").asText();
            assertFalse(parameter.path("description").asText().isBlank(), which + " is described");
            assertTrue(parameter.path("schema").has("type"), which + " has a type");
          }
        });
  }

  @Test
  void every_operation_tells_how_it_answers_and_how_it_refuses() throws IOException {
    forEachOperation(
        (name, operation) -> {
          JsonNode responses = operation.get("responses");
          boolean forSomebody = operation.has("security");
          List<String> refusals = new ArrayList<>(List.of("400", "401", "406", "429", "500"));
          refusals.addAll(forSomebody ? List.of("403") : List.of());
          refusals.addAll(name.startsWith("get ") ? List.of() : List.of("409", "415"));
          for (String status : refusals) {
            assertEquals(
                "#/components/responses/Problem" + status,
                responses.at("/" + status + "/$ref").asText(),
                name + " " + status);
          }
          if (name.startsWith("get ") && !forSomebody) {
            assertTrue(responses.has("304"), name + " may answer 304");
            assertTrue(responses.at("/200/headers").has("ETag"), name + " has an ETag");
          }
          JsonNode contents = responses.path("200").path("content");
          for (JsonNode content : contents) {
            JsonNode schema = content.path("schema");
            boolean object = schema.has("$ref") || schema.has("properties");
            assertTrue(object || !contents.has("application/json"), name + " has a schema");
          }
        });
  }

  @Test
  void what_operations_share_is_a_problem() throws IOException {
    JsonNode shared = YAML.readTree(served()).at("/components/responses");
    shared
        .fields()
        .forEachRemaining(
            response -> {
              if (response.getKey().startsWith("Problem")) {
                assertEquals(
                    "#/components/schemas/Problem",
                    response
                        .getValue()
                        .at("/content/application~1problem+json/schema/$ref")
                        .asText(),
                    response.getKey());
              }
            });
    assertTrue(shared.at("/Problem429/headers").has("Retry-After"));
  }

  @Test
  void numbers_have_ranges() throws IOException {
    forEachOperation(
        (name, operation) -> {
          for (JsonNode parameter : operation.path("parameters")) {
            JsonNode schema = parameter.get("schema");
            if (Set.of("number", "integer").contains(schema.get("type").asText())) {
              String which = name + " " + parameter.path("name").asText();
              assertTrue(schema.has("minimum") && schema.has("maximum"), which + " has a range");
            }
          }
        });
  }

  private static String served() {
    return RestAssured.given().get("/api/openapi").then().statusCode(200).extract().asString();
  }

  private static void forEachOperation(BiConsumer<String, JsonNode> check) throws IOException {
    JsonNode paths = YAML.readTree(served()).get("paths");
    assertTrue(paths.size() >= 9, "the contract is not empty");
    paths
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method ->
                            check.accept(
                                method.getKey() + " " + path.getKey(), method.getValue())));
  }

  private static void compare(
      String where, JsonNode written, JsonNode served, List<String> differences) {
    if (written.isObject() && served.isObject()) {
      Set<String> names = new TreeSet<>();
      written.fieldNames().forEachRemaining(names::add);
      served.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> compare(where + "/" + name, written.path(name), served.path(name), differences));
    } else if (!written.equals(served)) {
      differences.add(where + ": written " + written + ", served " + served);
    }
  }
}
