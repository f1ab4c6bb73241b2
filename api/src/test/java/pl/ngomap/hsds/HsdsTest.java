package pl.ngomap.hsds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.SourceName;
import pl.ngomap.organisation.World;

/** Tools of Open Referral find what the schema demands, and the filters add up. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class HsdsTest {

  private static final Position TOWN_HALL = new Position(54.190278, 16.181667);
  private static final Position LIGHTHOUSE = new Position(54.1, 16.0);

  /** What the schema of HSDS 3 requires of each object, by the member that holds it. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "organization", List.of("id", "name", "description"),
          "service_at_locations", List.of("id"),
          "location", List.of("id", "location_type"),
          "addresses",
              List.of(
                  "id",
                  "address_1",
                  "city",
                  "state_province",
                  "postal_code",
                  "country",
                  "address_type"),
          "phones", List.of("id", "number"),
          "service_areas", List.of("id"),
          "schedules", List.of("id"),
          "attributes", List.of("id"),
          "taxonomy_term", List.of("id", "name", "description"),
          "organization_identifiers", List.of("id", "identifier_type", "identifier"));

  @Inject PublishOrganisations organisations;
  @Inject World world;

  @BeforeEach
  void settle() {
    world.clear();
    publish(
        draft("Seniors", List.of("10"), place(TOWN_HALL, "75-007")),
        draft("Sailors", List.of("17"), place(LIGHTHOUSE, "75-900")),
        draft("Both", List.of("10", "17")));
  }

  @Test
  void a_service_has_what_the_schema_requires() throws IOException {
    String id = get("/services?search=seniors").getString("contents[0].id");
    JsonNode service = new ObjectMapper().readTree(given().get("/hsds/services/" + id).asString());
    assertEquals("active", service.get("status").asText());
    assertRequired(service);
    assertEquals(54.190278, service.at("/service_at_locations/0/location/latitude").asDouble());
    assertEquals(16.181667, service.at("/service_at_locations/0/location/longitude").asDouble());
    JsonNode extent = new ObjectMapper().readTree(service.at("/service_areas/0/extent").asText());
    assertEquals("Polygon", extent.get("type").asText());
    assertEquals("10", service.at("/attributes/0/taxonomy_term/code").asText());
  }

  private static void assertRequired(JsonNode object) {
    object
        .fields()
        .forEachRemaining(
            member -> {
              List<JsonNode> values = new ArrayList<>();
              (member.getValue().isArray() ? member.getValue() : List.of(member.getValue()))
                  .forEach(values::add);
              for (JsonNode value : values) {
                REQUIRED
                    .getOrDefault(member.getKey(), List.of())
                    .forEach(
                        name ->
                            assertTrue(value.hasNonNull(name), member.getKey() + " lacks " + name));
                assertRequired(value);
              }
            });
  }

  @Test
  void pages_say_how_many_there_are() {
    JsonPath first = get("/services?per_page=2");
    assertEquals(3, first.getInt("total_items"));
    assertEquals(2, first.getInt("total_pages"));
    assertTrue(first.getBoolean("first_page"));
    JsonPath second = get("/services?per_page=2&page=2");
    assertTrue(second.getBoolean("last_page"));
    assertEquals(1, second.getInt("size"));
    List<String> ids = new ArrayList<>(first.getList("contents.id"));
    ids.addAll(second.getList("contents.id"));
    assertEquals(3, new HashSet<>(ids).size());
    assertTrue(get("/services?per_page=2&page=3").getBoolean("empty"));
  }

  @Test
  void filters_add_up() {
    String seniors = get("/taxonomy_terms").getString("contents.find { it.code == '10' }.id");
    String sailing = get("/taxonomy_terms").getString("contents.find { it.code == '17' }.id");
    assertEquals(2, get("/services?taxonomy_term_id=" + seniors).getInt("total_items"));
    assertEquals(1, get("/services?search=both&taxonomy_term_id=" + sailing).getInt("total_items"));
    String taxonomy = get("/taxonomies").getString("contents[0].id");
    assertEquals(3, get("/services?taxonomy_id=" + taxonomy).getInt("total_items"));
    assertEquals(0, get("/services?taxonomy_id=" + seniors).getInt("total_items"));
    assertEquals(3, get("/services?modified_after=2020-01-01").getInt("total_items"));
    assertEquals(0, get("/services?modified_after=2999-01-01T00:00:00Z").getInt("total_items"));
    String id = get("/organizations?search=both").getString("contents[0].id");
    assertEquals("Both", get("/services?organization_id=" + id).getString("contents[0].name"));
  }

  @Test
  void places_are_found_by_postal_district_and_around_it() {
    String path = "/service_at_locations?postcode=75-007";
    assertEquals(1, get(path).getInt("total_items"));
    assertEquals(1, get(path + "&proximity=5000").getInt("total_items"));
    assertEquals(2, get(path + "&proximity=50000").getInt("total_items"));
    assertEquals("Seniors", get(path + "&full=true").getString("contents[0].service.name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "organizations"})
  void lines_are_all_of_them(String list) {
    String lines = given().get("/hsds/" + list + "?format=ndjson&full=true").asString();
    assertEquals(3, lines.lines().count());
  }

  @Test
  void an_organization_has_its_services_and_locations() {
    String id = get("/organizations?search=seniors").getString("contents[0].id");
    given()
        .get("/hsds/organizations/" + id)
        .then()
        .body("services.name", hasItems("Seniors"))
        .body("locations.addresses", hasSize(1))
        .body("organization_identifiers.identifier_scheme", hasItems("PL-KRS"));
  }

  @Test
  void the_root_leads_to_the_contract() {
    given().get("/hsds").then().statusCode(200).body("version", equalTo("3.0"));
    given().get("/hsds/").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "services?page=0, page",
    "services?per_page=501, per_page",
    "services?page=99999, page",
    "services?format=xml, format",
    "services?taxonomy_term_id=10, taxonomy_term_id",
    "services?modified_after=yesterday, modified_after",
    "services?full=maybe, full",
    "services?nonsense=1, nonsense",
    "services?search=a&search=b, search",
    "services/1, id",
    "service_at_locations?postcode=75007, postcode",
    "service_at_locations?proximity=10, postcode"
  })
  void what_cannot_be_used_is_refused_by_name(String path, String parameter) {
    given().get("/hsds/" + path).then().statusCode(400).body("parameter", equalTo(parameter));
  }

  @Test
  void unknown_objects_are_not_found() {
    String id = "00000000-0000-0000-0000-000000000001";
    for (String list :
        List.of(
            "services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms")) {
      given().get("/hsds/" + list + "/" + id).then().statusCode(404);
    }
  }

  private static JsonPath get(String path) {
    return given().get("/hsds" + path).then().statusCode(200).extract().jsonPath();
  }

  private void publish(OrganisationDraft... drafts) {
    organisations.publish(
        new PublishOrganisations.Origin("test", "fixture"), List.of(drafts), done -> {});
  }

  private static PlaceDraft place(Position position, String postalCode) {
    return PlaceDraft.seat(
        new PlaceDraft.Address("Dworcowa", "1", postalCode, "Koszalin", "PL"), position, "exact");
  }

  private static OrganisationDraft draft(String name, List<String> spheres, PlaceDraft... places) {
    return new OrganisationDraft(
        List.of(new SourceName("test", name)),
        name,
        List.of(),
        "association",
        new OrganisationDraft.Numbers(new Krs("0000000001"), null, null, null, null, null, null),
        null,
        spheres,
        Map.of("pl", "Opis " + name),
        new OrganisationDraft.Contacts("https://example.org", "biuro@example.org", "+48943000000"),
        List.of(places),
        List.of(new ActivityAreaDraft.Circle(TOWN_HALL, new Radius(1_000))),
        List.of());
  }
}
