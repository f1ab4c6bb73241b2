package pl.ngomap.broadcast.link;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.compose.Freezer;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;

/** Short links lead where the office said, and count what the office wanted. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestProfile(LinkTest.PerRecipient.class)
class LinkTest {

  private static final String TARGET = "https://www.koszalin.pl/pl/page/konkurs?rok=2027#zasady";

  @Inject Village village;
  @Inject Freezer freezer;

  /** A city that may count who follows. */
  public static class PerRecipient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ngomap.sms.links.per-recipient", "true",
          "ngomap.sms.dispatch.quiet-from", "00:00",
          "ngomap.sms.dispatch.quiet-to", "00:00");
    }
  }

  @BeforeEach
  void settle() {
    village.clear();
    UUID sailors = village.settle("Żeglarze", "17", new Position(54.19, 16.18));
    village.contact(sailors, "600100200", "grants");
    village.contact(sailors, "600100201", "grants");
  }

  @Test
  void a_short_link_leads_there_and_tells_nothing() {
    follow(make("none"))
        .statusCode(302)
        .header("Location", equalTo(TARGET))
        .header("Cache-Control", equalTo("no-store"))
        .header("Referrer-Policy", equalTo("no-referrer"));
  }

  @Test
  void a_link_that_the_office_did_not_make_leads_nowhere() {
    for (String code : List.of("AAAAAAAA", "x", "https:%2F%2Fevil.example", "AAAAAAAA'--", "%00")) {
      given()
          .redirects()
          .follow(false)
          .urlEncodingEnabled(false)
          .get("/s/" + code)
          .then()
          .statusCode(404)
          .header("Location", nullValue());
    }
    given().get("/s/AAAAAAAA").then().contentType(containsString("text/html"));
  }

  @Test
  void only_the_office_makes_links_and_only_to_pages() {
    ActingAs.a(Role.AUDITOR)
        .contentType(JSON)
        .body(Map.of("target", TARGET))
        .post("/api/v1/broadcasts/links")
        .then()
        .statusCode(403);
    for (String target :
        List.of("http://koszalin.pl", "javascript:alert(1)", "https://127.0.0.1/")) {
      office()
          .body(Map.of("target", target))
          .post("/api/v1/broadcasts/links")
          .then()
          .statusCode(400)
          .body("parameter", equalTo("target"));
    }
  }

  @Test
  void nothing_is_counted_unless_it_is_wanted() {
    String url = make("none");
    follow(url).statusCode(302);
    send(url).body("links", hasSize(1)).body("links[0].clicks", nullValue());
    assertEquals(List.of("0"), village.ask("select clicks from short_link"));
  }

  @Test
  void clicks_are_counted_in_all_but_not_by_who_only_looks() {
    String url = make("total");
    follow(url).statusCode(302);
    follow(url).statusCode(302);
    given().redirects().follow(false).head(path(url)).then().statusCode(302);
    send(url)
        .body("links[0].target", equalTo(TARGET))
        .body("links[0].clicks", equalTo(2))
        .body("links[0].recipients", nullValue());
  }

  @Test
  void each_recipient_gets_a_link_of_the_same_length_where_that_was_wanted() {
    String url = make("recipients");
    String id = send(url).extract().path("id");
    freezer.freeze();
    List<String> texts = village.ask("select text from sms_message where broadcast_id is not null");
    assertEquals(2, texts.size());
    assertNotEquals(texts.get(0), texts.get(1));
    assertTrue(texts.stream().allMatch(text -> text.length() == ("Konkurs: " + url).length()));
    assertTrue(texts.stream().noneMatch(text -> text.contains(url)));
    String first = texts.get(0).substring("Konkurs: ".length());
    follow(first).statusCode(302).header("Location", equalTo(TARGET));
    follow(first).statusCode(302);
    office()
        .get("/api/v1/broadcasts/" + id)
        .then()
        .statusCode(200)
        .body("links", hasSize(1))
        .body("links[0].clicks", equalTo(2))
        .body("links[0].recipients", equalTo(1));
  }

  private static String make(String count) {
    return office()
        .body(Map.of("target", TARGET, "count", count))
        .post("/api/v1/broadcasts/links")
        .then()
        .statusCode(201)
        .extract()
        .path("url");
  }

  private static ValidatableResponse send(String url) {
    return ActingAs.confirmed(Role.MODERATOR)
        .contentType(JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("text", "Konkurs: " + url, "purpose", "city", "topic", "grants"))
        .post("/api/v1/broadcasts")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse follow(String url) {
    return given().redirects().follow(false).get(path(url)).then();
  }

  private static String path(String url) {
    return URI.create(url).getPath();
  }

  private static RequestSpecification office() {
    return ActingAs.a(Role.MODERATOR).contentType(JSON);
  }
}
