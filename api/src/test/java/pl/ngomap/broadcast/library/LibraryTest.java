package pl.ngomap.broadcast.library;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;

/** What the office keeps for the messages to come. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class LibraryTest {

  private static final String TEMPLATES = "/api/v1/broadcasts/templates";
  private static final String AUDIENCES = "/api/v1/broadcasts/audiences";
  private static final String GROUPS = "/api/v1/broadcasts/groups";
  private static final Position TOWN_HALL = new Position(54.19, 16.18);

  @Inject Village village;

  private UUID sailors;
  private UUID seniors;

  @BeforeEach
  void settle() {
    village.clear();
    sailors = village.settle("Żeglarze", "17", TOWN_HALL);
    seniors = village.settle("Seniorzy", "10", new Position(54.2, 16.2));
    village.contact(sailors, "600100200", "grants");
    village.contact(seniors, "600100201", "grants");
  }

  @Test
  void a_text_is_kept_changed_and_removed() {
    String id = add(TEMPLATES, template("Nabór", "Nabor trwa"));
    office()
        .body(template("Nabór 2027", "Nabor trwa do {organizacja}"))
        .put(TEMPLATES + "/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("Nabór 2027"));
    ActingAs.a(Role.AUDITOR)
        .get(TEMPLATES)
        .then()
        .statusCode(200)
        .body("items.text", equalTo(List.of("Nabor trwa do {organizacja}")));
    office().delete(TEMPLATES + "/" + id).then().statusCode(204);
    office().get(TEMPLATES).then().body("items", hasSize(0));
    office().delete(TEMPLATES + "/" + id).then().statusCode(404);
    assertEquals(
        List.of("template.made", "template.changed", "template.removed"),
        village.ask(
            "select act from audit_entry where subject = 'template:" + id + "' order by id"));
  }

  @Test
  void nobody_is_named_as_the_author_of_a_text() {
    add(TEMPLATES, template("Nabór", "Nabor trwa"));
    String answer = office().get(TEMPLATES).asString();
    assertFalse(answer.contains(new UUID(0, Role.MODERATOR.ordinal()).toString()), answer);
  }

  @ParameterizedTest
  @CsvSource({"name, ''", "text, ' '", "purpose, joke", "topic, weather", "topic, freshness"})
  void a_text_that_cannot_be_used_is_refused_by_name(String field, String value) {
    Map<String, Object> draft = new HashMap<>(template("Nabór", "Nabor trwa"));
    draft.put(field, value);
    office().body(draft).post(TEMPLATES).then().statusCode(400).body("parameter", equalTo(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {TEMPLATES, AUDIENCES, GROUPS})
  void a_name_is_given_once(String path) {
    Map<String, Object> draft =
        path.equals(TEMPLATES)
            ? template("Rada", "x")
            : path.equals(AUDIENCES)
                ? Map.of("name", "Rada", "audience", Map.of())
                : Map.of("name", "Rada");
    add(path, draft);
    office().body(draft).post(path).then().statusCode(409).body("code", equalTo("name-taken"));
  }

  @Test
  void who_meets_an_audience_is_found_out_each_time() {
    add(AUDIENCES, Map.of("name", "Morze", "audience", Map.of("spheres", List.of("17"))));
    office().get(AUDIENCES).then().body("items[0].organisations", equalTo(1));
    village.settle("Kajakarze", "17", TOWN_HALL);
    office()
        .get(AUDIENCES)
        .then()
        .body("items[0].organisations", equalTo(2))
        .body("items[0].audience.spheres", equalTo(List.of("17")));
  }

  @Test
  void an_audience_is_changed_and_removed() {
    String id =
        add(AUDIENCES, Map.of("name", "Morze", "audience", Map.of("spheres", List.of("17"))));
    office()
        .body(Map.of("name", "Wszyscy", "audience", Map.of()))
        .put(AUDIENCES + "/" + id)
        .then()
        .statusCode(200)
        .body("organisations", equalTo(2));
    office().delete(AUDIENCES + "/" + id).then().statusCode(204);
    office().get(AUDIENCES).then().body("items", hasSize(0));
  }

  @Test
  void an_audience_that_cannot_be_read_is_not_kept() {
    office()
        .body(
            Map.of(
                "name",
                "x",
                "audience",
                Map.of("area", Map.of("type", "Polygon", "coordinates", "x"))))
        .post(AUDIENCES)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("audience.area"));
    office()
        .body(Map.of("name", "x"))
        .post(AUDIENCES)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("audience"));
    office().get(AUDIENCES).then().body("items", hasSize(0));
  }

  @Test
  void a_group_is_an_audience_as_it_is_when_a_message_leaves() {
    String id = add(GROUPS, Map.of("name", "Rada Pożytku"));
    assertEquals(0, people(id));
    put(id, sailors, 204);
    put(id, sailors, 204);
    assertEquals(1, people(id));
    put(id, seniors, 204);
    assertEquals(2, people(id));
    office()
        .get(GROUPS + "/" + id)
        .then()
        .statusCode(200)
        .body("organisations.name", equalTo(List.of("Seniorzy", "Żeglarze")));
    office().delete(GROUPS + "/" + id + "/organisations/" + seniors).then().statusCode(204);
    office().get(GROUPS).then().body("items[0].organisations", equalTo(1));
    assertEquals(1, people(id));
  }

  @Test
  void who_is_not_on_the_map_is_in_no_group() {
    String id = add(GROUPS, Map.of("name", "Rada Pożytku"));
    put(id, UUID.randomUUID(), 404);
    put(UUID.randomUUID().toString(), sailors, 404);
  }

  @Test
  void a_group_that_an_audience_or_a_waiting_message_names_stays() {
    String id = add(GROUPS, Map.of("name", "Rada"));
    put(id, sailors, 204);
    String audience =
        add(AUDIENCES, Map.of("name", "Do rady", "audience", Map.of("groups", List.of(id))));
    office().delete(GROUPS + "/" + id).then().statusCode(409).body("code", equalTo("group-in-use"));
    office().delete(AUDIENCES + "/" + audience).then().statusCode(204);
    String message =
        ActingAs.confirmed(Role.MODERATOR)
            .contentType(JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(draft(id))
            .post("/api/v1/broadcasts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    office().delete(GROUPS + "/" + id).then().statusCode(409);
    office()
        .body(Map.of("act", "cancel"))
        .post("/api/v1/broadcasts/" + message + "/acts")
        .then()
        .statusCode(200);
    office().delete(GROUPS + "/" + id).then().statusCode(204);
  }

  private void put(String group, UUID organisation, int status) {
    office().put(GROUPS + "/" + group + "/organisations/" + organisation).then().statusCode(status);
  }

  private static int people(String group) {
    return office()
        .body(draft(group))
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(200)
        .extract()
        .path("people");
  }

  private static Map<String, Object> draft(String group) {
    return Map.of(
        "text",
        "Posiedzenie w piatek",
        "purpose",
        "city",
        "topic",
        "grants",
        "audience",
        Map.of("groups", List.of(group)));
  }

  private static Map<String, Object> template(String name, String text) {
    return Map.of("name", name, "text", text, "purpose", "city", "topic", "grants");
  }

  private static String add(String path, Map<String, Object> draft) {
    return office().body(draft).post(path).then().statusCode(201).extract().path("id");
  }

  private static RequestSpecification office() {
    return ActingAs.a(Role.MODERATOR).contentType(JSON);
  }
}
