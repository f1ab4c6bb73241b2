package pl.ngomap.moderation.edit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static pl.ngomap.moderation.Settlement.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.moderation.Settlement;

/** What becomes of a draft: kept, joined with what others publish, published, waiting. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class DraftTest {

  @Inject Settlement town;

  private UUID club;
  private Pen steward;

  @BeforeEach
  void settle() {
    town.clear();
    club = town.settle("Klub Szachowy");
    town.own(club, "owner@szachy.example.org");
    steward = Pen.ofSteward(club);
  }

  @Test
  void begins_as_what_is_published() {
    steward
        .read()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("ETag", "\"0.1\"")
        .body("saved", is(false))
        .body("basedOn", is(1))
        .body("profile.name", is("Klub Szachowy"))
        .body("profile.places.kind", contains("seat", "branch"))
        .body("profile.places[0].position.lat", is(54.19f))
        .body("profile.contacts.phone", is("94 342 11 11"))
        .body("locked", contains("krs"))
        .body("waiting", nullValue())
        .body("warnings", empty());
  }

  @Test
  void is_kept_and_the_public_never_sees_it() {
    steward
        .write(profile -> Pen.describe(profile, "TAJEMNICA"))
        .statusCode(200)
        .header("ETag", "\"1.1\"")
        .body("saved", is(true))
        .body("savedAt", notNullValue())
        .body("profile.descriptions.pl", is("TAJEMNICA"))
        .body("published.descriptions.pl", is("Uczymy grać w szachy."));
    for (String path : List.of("/" + club, "?q=tajemnica", "/" + club + "/history")) {
      String answer = RestAssured.get("/api/v1/organisations" + path).asString();
      assertFalse(answer.contains("TAJEMNICA"), path);
    }
    steward.send("DELETE", "draft", null).statusCode(204);
    steward.read().body("saved", is(false)).header("ETag", "\"2.1\"");
  }

  @Test
  void needs_the_state_that_was_seen() {
    Map<String, Object> profile = steward.read().extract().path("profile");
    steward.save("\"0.1\"", profile, 1).statusCode(200);
    steward.save("\"0.1\"", profile, 1).statusCode(409).body("code", is("stale-draft"));
    steward.save("*", profile, 1).statusCode(400).body("parameter", is("If-Match"));
    steward.submitAs("\"0.1\"", null).statusCode(409).body("code", is("stale-draft"));
  }

  @Test
  void is_published_at_once_when_the_policy_lets_it() {
    String place = steward.read().extract().path("profile.places[1].id");
    steward
        .publish(
            profile -> {
              Pen.describe(profile, "Uczymy grać, i wygrywać.");
              profile.put("spheres", List.of("4", "17"));
              Pen.places(profile).get(1).put("note", "Wejście od podwórza");
            })
        .statusCode(200)
        .body("outcome", is("published"))
        .body("revision", is(2))
        .body("waitsBecause", empty());
    assertEquals("Uczymy grać, i wygrywać.", seen(club, "descriptions.pl"));
    assertEquals(List.of("4", "17"), seen(club, "spheres"));
    assertEquals(place, seen(club, "places[1].id"));
    assertEquals("Wejście od podwórza", seen(club, "places[1].note"));
    assertEquals(List.of("https://city.example.org/ngo"), seen(club, "sources"));
    assertEquals(
        List.of("city", "steward"),
        town.ask(
            "select v from organisation, jsonb_each_text(provenance) p(k, v)"
                + " where k in ('*', 'descriptions') order by v"));
    steward.read().body("saved", is(false)).body("basedOn", is(2));
  }

  @Test
  void waits_when_the_policy_says_so_and_says_why() {
    String proposal =
        steward
            .publish(
                profile -> {
                  profile.put("name", "Klub Szachowy Pion");
                  Pen.places(profile).get(0).put("position", Map.of("lat", 54.1925, "lon", 16.18));
                  Pen.places(profile).remove(1);
                })
            .statusCode(200)
            .body("outcome", is("waiting"))
            .body("waitsBecause", contains("name", "moved", "place-removed"))
            .extract()
            .path("proposalId");
    assertEquals("Klub Szachowy", seen(club, "name"));
    steward
        .read()
        .body("waiting.proposalId", is(proposal))
        .body("profile.name", is("Klub Szachowy Pion"));
    steward.submit(null).body("proposalId", is(proposal));
    steward.write(profile -> profile.put("name", "Klub Szachowy")).statusCode(200);
    steward.submit(null).body("proposalId", not(proposal)).body("outcome", is("waiting"));
  }

  @Test
  void does_not_wait_for_those_who_moderate() {
    Pen.of(Role.ADMINISTRATOR, club)
        .publish(profile -> profile.put("name", "Pion"))
        .body("outcome", is("published"));
    assertEquals(List.of("profile-changed"), town.lettersTo("owner@szachy.example.org"));
    assertEquals(
        List.of("profile.published"),
        town.ask("select act from audit_entry where subject = 'organisation:" + club + "'"));
  }

  @Test
  void joins_fields_and_names_the_disputed_ones() {
    steward
        .write(
            profile -> {
              Pen.describe(profile, "Moje.");
              profile.put("spheres", List.of("17"));
            })
        .statusCode(200);
    String seen = steward.tag();
    Map<String, Object> mine = steward.read().extract().path("profile");
    town.republish("Klub Szachowy", "Ich.", "club");
    steward.submitAs(seen, null).statusCode(409).body("code", is("stale-draft"));
    steward.save(seen, mine, 1).statusCode(409).body("code", is("stale-draft"));
    steward
        .read()
        .body("profile.descriptions.pl", is("Moje."))
        .body("profile.legalForm", is("club"))
        .body("profile.spheres", contains("17"))
        .body("disputed", contains("descriptions"))
        .body("basedOn", is(2));
    steward.submit(null).statusCode(200).body("outcome", is("published"));
    assertEquals("Moje.", seen(club, "descriptions.pl"));
    assertEquals("club", seen(club, "legalForm"));
  }

  @Test
  void takes_hours_over_midnight_and_spells_hours_as_OpenStreetMap_does() {
    steward
        .publish(
            profile -> {
              Pen.places(profile).get(0).put("openingHours", "Fr,Sa 20:00-02:00");
              Pen.places(profile).get(1).put("openingHours", "Mon-Fri 9-17");
            })
        .body("outcome", is("published"));
    assertEquals("Fr,Sa 20:00-02:00", seen(club, "places[0].openingHours"));
    assertEquals("Mo-Fr 09:00-17:00", seen(club, "places[1].openingHours"));
    steward.read().body("saved", is(false));
  }

  @Test
  void is_refused_with_all_faults_at_once() {
    steward
        .write(
            profile -> {
              profile.put("name", " ");
              profile.put("krs", "12");
              profile.put("nip", "6691011104");
              profile.put("contacts", Map.of("website", "javascript:alert(1)", "email", "x"));
              Pen.places(profile).get(1).put("openingHours", "Mo-Fr 10:00-17:00; sometimes");
            })
        .statusCode(200);
    steward
        .submit(null)
        .statusCode(400)
        .body("code", is("invalid-parameter"))
        .body("parameter", is("name"))
        .body(
            "faults.parameter",
            hasItems(
                "name", "nip", "contacts.website", "contacts.email", "places[1].openingHours"));
  }

  @Test
  void warns_of_what_looks_private() {
    steward
        .write(
            profile ->
                profile.put("contacts", Map.of("email", "jan@gmail.com", "phone", "600 100 200")))
        .statusCode(200)
        .body("warnings.code", contains("private-email", "private-phone"))
        .body("warnings.field", contains("contacts.email", "contacts.phone"));
    steward.submit(null).body("outcome", is("published"));
  }

  @Test
  void belongs_to_its_stewards() {
    UUID other = town.settle("Inni");
    Pen stranger = Pen.ofSteward(other);
    Map<String, Object> profile = steward.read().extract().path("profile");
    String path = "/api/v1/organisations/" + club + "/draft";
    RestAssured.get(path).then().statusCode(401);
    ActingAs.steward(other, Stewardship.OWNER).get(path).then().statusCode(403);
    Pen.of(Role.MODERATOR, club).read().statusCode(200);
    Pen.of(Role.AUDITOR, club).read().statusCode(200);
    Pen.of(Role.MODERATOR, club).save("\"0.1\"", profile, 1).statusCode(403);
    Pen.of(Role.AUDITOR, club).save("\"0.1\"", profile, 1).statusCode(403);
    stranger.read().statusCode(200).body("profile.name", is("Inni"));
  }

  @Test
  void confirmation_says_still_true_without_an_edit() {
    String edited = seen(club, "editedAt");
    steward.send("POST", "confirmation", null).statusCode(204);
    assertEquals(edited, seen(club, "editedAt"));
    RestAssured.get("/api/v1/organisations/" + club).then().body("verifiedAt", notNullValue());
  }

  @Test
  void bodies_are_read_strictly() {
    for (String body :
        List.of(
            "{\"profile\":{\"nmae\":\"x\"},\"basedOn\":1}",
            "{\"profile\":{\"places\":[{\"kind\":7}]},\"basedOn\":1}",
            "{\"profile\":{\"places\":[null]},\"basedOn\":1}",
            "{\"profile\":{\"descriptions\":{\"pl\":\"a\\u202eb\"}},\"basedOn\":1}",
            "{\"profile\":{\"descriptions\":{\"pl\":\"a\\u0000b\"}},\"basedOn\":1}",
            "{\"profile\":{\"descriptions\":{\"pl\":\"a\\ud800b\"}},\"basedOn\":1}",
            "{\"profile\":{\"descriptions\":{\"xx\":\"a\"}},\"basedOn\":1}",
            "{\"profile\":{\"name\":\"" + "x".repeat(1000) + "\"},\"basedOn\":1}",
            "{\"profile\":" + "[".repeat(100_000),
            "{\"profile\":{\"activityAreas\":[{\"kind\":\"drawn\",\"geometry\":{\"a\":"
                + "[".repeat(100_000),
            "{}",
            "[]",
            "null",
            "")) {
      ActingAs.steward(club, Stewardship.OWNER)
          .header("If-Match", "\"0.1\"")
          .contentType(ContentType.JSON)
          .body(body)
          .put("/api/v1/organisations/" + club + "/draft")
          .then()
          .statusCode(400)
          .body("parameter", notNullValue());
    }
    assertEquals(List.of(), town.ask("select 1 from draft where profile is not null"));
  }

  @Test
  void an_unclaimed_organisation_waits() {
    UUID other = town.settle("Nikt");
    Pen.ofSteward(other)
        .publish(profile -> Pen.describe(profile, "Patrz www.zly.example"))
        .body("waitsBecause", contains("unverified", "links"));
  }
}
