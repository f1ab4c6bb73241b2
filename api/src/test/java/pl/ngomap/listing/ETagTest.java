package pl.ngomap.listing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;

/** Nobody gets again what has not changed, and everybody gets what has. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ETagTest {

  private static final Position TOWN_HALL = new Position(54.1903, 16.1817);

  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1/nearby?lat=54.19&lon=16.18",
          "/api/v1/organisations",
          "/api/v1/organisations/caritas",
          "/api/v1/map/points?bbox=16,54,17,55&zoom=13",
          "/api/v1/map/outlines?bbox=16,54,17,55&zoom=13",
          "/api/v1/places?q=a",
          "/api/v1/city",
          "/api/v1/spheres",
          "/api/v1/legal-forms");

  @Inject Town town;

  @BeforeAll
  void oneLivesHere() {
    town.populate(Ngo.named("Caritas").at(TOWN_HALL));
  }

  @ParameterizedTest
  @FieldSource("ADDRESSES")
  void what_is_known_is_not_sent_again(String address) {
    String etag = get(address).header("ETag", startsWith("W/\"")).extract().header("ETag");
    String opaque = etag.substring(2);
    for (String known :
        List.of(etag, opaque, "\"other\", " + etag, "W/\"x\",\"y\" , " + opaque + ",\"z\"", "*")) {
      for (String method : List.of("GET", "HEAD")) {
        RestAssured.given()
            .header("If-None-Match", known)
            .request(method, address)
            .then()
            .statusCode(304)
            .header("ETag", is(etag))
            .body(emptyString());
      }
    }
  }

  @ParameterizedTest
  @FieldSource("ADDRESSES")
  void another_tag_does_not_match(String address) {
    for (String other : List.of("\"other\"", "W/\"\"", "\"*\"", "nonsense", ",")) {
      RestAssured.given().header("If-None-Match", other).get(address).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @FieldSource("ADDRESSES")
  void a_publication_changes_the_tag(String address) {
    String before = get(address).extract().header("ETag");
    assertEquals(before, get(address).extract().header("ETag"));
    town.publish(Ngo.named("Newcomer because of " + address));
    String after = get(address).extract().header("ETag");
    assertNotEquals(before, after);
    RestAssured.given().header("If-None-Match", before).get(address).then().statusCode(200);
  }

  @ParameterizedTest
  @FieldSource("ADDRESSES")
  void caches_ask_again_each_time(String address) {
    get(address).header("Cache-Control", containsString("no-cache"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/organisations/nobody", "/api/v1/nearby", "/api/v1/nonsense"})
  void any_tag_does_not_match_what_is_refused(String address) {
    int refusal = RestAssured.given().get(address).statusCode();
    RestAssured.given().header("If-None-Match", "*").get(address).then().statusCode(refusal);
  }

  private static ValidatableResponse get(String address) {
    return RestAssured.given().get(address).then().statusCode(200);
  }
}
