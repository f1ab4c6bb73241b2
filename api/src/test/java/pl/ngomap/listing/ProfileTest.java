package pl.ngomap.listing;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** Everything that was published of an organisation comes out, and nothing else. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ProfileTest {

  private static final String PATH = "/api/v1/organisations/";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Town town;

  @BeforeEach
  void settle() {
    town.populate(Turtles.ngo(), Ngo.named("Bare"));
    town.publishUnit("3261011", "Koszalin", shape(square(54.13, 16.1, 54.28, 16.33)));
  }

  @Test
  void names_numbers_and_words_are_told() throws Exception {
    JsonNode profile = get(Turtles.SLUG);
    assertEquals("Żółw i Przyjaciele", profile.get("name").asText());
    assertEquals(
        JSON.readTree("['Turtle & Friends']".replace('\'', '"')), profile.get("alternativeNames"));
    assertEquals("foundation", profile.get("legalForm").asText());
    assertEquals("sport", profile.get("family").asText());
    assertEquals("0000274950", profile.get("krs").asText());
    assertEquals("5260250995", profile.get("nip").asText());
    assertEquals("010778878", profile.get("regon").asText());
    assertEquals("ewidencja", profile.at("/register/name").asText());
    assertEquals("7/2001", profile.at("/register/number").asText());
    assertEquals("0000019723", profile.at("/taxShare/krs").asText());
    assertEquals("Dla żółwi", profile.at("/taxShare/aim").asText());
    assertTrue(profile.get("publicBenefit").asBoolean());
    assertEquals("Opis", profile.at("/descriptions/pl").asText());
    assertEquals("Description", profile.at("/descriptions/en").asText());
    assertEquals("https://zolw.example", profile.at("/contacts/website").asText());
    assertEquals("biuro@zolw.example", profile.at("/contacts/email").asText());
    assertEquals("+48 94 342 00 00", profile.at("/contacts/phone").asText());
    assertEquals("https://bip.example/1", profile.at("/sources/0").asText());
    assertFalse(profile.get("example").asBoolean());
    assertEquals(1, profile.get("revision").asInt());
    assertTrue(
        Instant.parse(profile.get("editedAt").asText()).isBefore(Instant.now().plusSeconds(60)));
    assertFalse(profile.has("verifiedAt"));
  }

  @Test
  void places_are_told_in_their_order_and_doubted_ones_without_position() {
    JsonNode places = get(Turtles.SLUG).get("places");
    assertEquals(3, places.size());
    JsonNode seat = places.get(0);
    assertEquals("seat", seat.get("kind").asText());
    assertEquals("Biuro", seat.get("name").asText());
    assertEquals(STATION.lat(), seat.at("/position/lat").asDouble());
    assertEquals(STATION.lon(), seat.at("/position/lon").asDouble());
    assertEquals("street", seat.get("precision").asText());
    assertEquals("ul. Dworcowa", seat.at("/address/street").asText());
    assertEquals("2a", seat.at("/address/houseNumber").asText());
    assertEquals("75-201", seat.at("/address/postalCode").asText());
    assertEquals("Koszalin", seat.at("/address/city").asText());
    assertEquals("PL", seat.at("/address/country").asText());
    assertEquals("Mo-Fr 10:00-17:00", seat.get("openingHours").asText());
    assertEquals("pon.–pt. 10:00–17:00", seat.at("/openingHoursInWords/pl").asText());
    assertEquals("Mo–Fr 10:00–17:00", seat.at("/openingHoursInWords/de").asText());
    assertEquals("limited", seat.get("wheelchair").asText());
    assertEquals("Second floor", seat.get("note").asText());
    assertFalse(seat.has("doubted"));
    JsonNode doubted = places.get(1);
    assertTrue(doubted.get("doubted").asBoolean());
    assertFalse(doubted.has("position"));
    assertEquals("none", doubted.get("precision").asText());
    assertEquals("none", places.get(2).get("precision").asText());
    assertFalse(places.get(2).has("doubted"));
  }

  @Test
  void activity_areas_are_told_with_their_geometry() {
    JsonNode areas = get(Turtles.SLUG).get("activityAreas");
    assertEquals(3, areas.size());
    assertEquals("unit", areas.at("/0/kind").asText());
    assertEquals("3261011", areas.at("/0/unit/teryt").asText());
    assertEquals("Koszalin", areas.at("/0/unit/name").asText());
    assertEquals("commune", areas.at("/0/unit/level").asText());
    assertEquals("MultiPolygon", areas.at("/0/geometry/type").asText());
    assertEquals(5, areas.at("/0/geometry/coordinates/0/0").size());
    assertTrue(areas.at("/0/squareMetres").asDouble() > 1e8);
    assertEquals("drawn", areas.at("/1/kind").asText());
    assertEquals("MultiPolygon", areas.at("/1/geometry/type").asText());
    assertEquals("radius", areas.at("/2/kind").asText());
    assertEquals(LIGHTHOUSE.lat(), areas.at("/2/centre/lat").asDouble());
    assertEquals(LIGHTHOUSE.lon(), areas.at("/2/centre/lon").asDouble());
    assertEquals(2_500, areas.at("/2/radiusMetres").asDouble());
    assertFalse(areas.get(2).has("geometry"));
  }

  @Test
  void what_is_unknown_is_absent() {
    JsonNode bare = get("bare");
    for (String field :
        List.of(
            "legalForm",
            "family",
            "krs",
            "nip",
            "regon",
            "register",
            "publicBenefit",
            "taxShare")) {
      assertFalse(bare.has(field), field);
    }
    for (String field :
        List.of("alternativeNames", "spheres", "places", "activityAreas", "sources")) {
      assertEquals(0, bare.get(field).size(), field);
    }
    assertEquals(0, bare.get("contacts").size());
    assertEquals(0, bare.get("descriptions").size());
  }

  @Test
  void it_is_known_by_its_id_too_however_it_is_written() {
    JsonNode profile = get(Turtles.SLUG);
    String id = UUID.fromString(profile.get("id").asText()).toString();
    assertEquals(profile, get(id));
    assertEquals(profile, get(id.toUpperCase(Locale.ROOT)));
    RestAssured.given().get(PATH + Turtles.SLUG.toUpperCase(Locale.ROOT)).then().statusCode(404);
  }

  @Test
  void a_change_is_a_new_revision_under_the_same_address() {
    town.publish(Turtles.ngo().renamed("Żółwie"));
    JsonNode profile = get(Turtles.SLUG);
    assertEquals("Żółwie", profile.get("name").asText());
    assertEquals(2, profile.get("revision").asInt());
    assertEquals(3, profile.get("places").size());
    town.remove("Bare");
    RestAssured.given()
        .get(PATH + "bare")
        .then()
        .statusCode(404)
        .body("code", is("organisation-not-found"));
  }

  @Test
  void only_addresses_of_the_web_are_told_as_such() {
    town.populate(
        Ngo.named("Hostile")
            .contacts("javascript:alert(1)//https://x", null, null)
            .sources("javascript:alert(1)", "data:text/html,x", "HTTPS://fine.example"));
    JsonNode profile = get("hostile");
    assertFalse(profile.get("contacts").has("website"));
    assertEquals(1, profile.get("sources").size());
    assertEquals("HTTPS://fine.example", profile.at("/sources/0").asText());
  }

  private static JsonNode get(String idOrSlug) {
    return Walk.ask(PATH + idOrSlug, Map.of());
  }
}
