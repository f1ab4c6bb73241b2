package pl.ngomap.moderation.edit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.moderation.Settlement.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.kernel.Role;
import pl.ngomap.listing.Landmarks;
import pl.ngomap.listing.Ngo;
import pl.ngomap.moderation.Settlement;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.PublishOrganisations.Origin;

/** What was is kept, can be had again, is removed, and forgets a person. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class HistoryTest {

  private static final String OWNER = "owner@szachy.example.org";

  @Inject Settlement town;
  @Inject PublishOrganisations imports;

  private UUID club;
  private Pen steward;

  @BeforeEach
  void settle() {
    town.clear();
    club = town.settle("Klub Szachowy");
    town.own(club, OWNER);
    steward = Pen.ofSteward(club);
  }

  @Test
  void tells_roles_and_fields_and_never_persons() {
    steward.write(profile -> Pen.describe(profile, "Nowy opis.")).statusCode(200);
    steward.submit("Stary był nieaktualny").statusCode(200);
    String answer =
        history("")
            .statusCode(200)
            .body("items.number", contains(2, 1))
            .body("items.actor", contains("steward", "city"))
            .body("items.reason", contains("Stary był nieaktualny", "import"))
            .body("items[0].changedFields", contains("descriptions"))
            .body("items.current", contains(true, false))
            .extract()
            .asString();
    assertFalse(answer.contains(OWNER));
    history("?limit=1").body("items.number", contains(2));
    String next = history("?limit=1").extract().path("next");
    history("?limit=1&cursor=" + next).body("items.number", contains(1)).body("next", nullValue());
    history("?cursor=xyz").statusCode(400);
    history("/2")
        .statusCode(200)
        .body("changes.field", contains("descriptions"))
        .body("changes[0].before.pl", is("Uczymy grać w szachy."))
        .body("changes[0].after.pl", is("Nowy opis."))
        .body("profile.name", is("Klub Szachowy"));
    history("/3").statusCode(404);
    history("/x").statusCode(404);
  }

  @Test
  void yesterdays_version_comes_back_with_the_same_places() {
    String branch = steward.read().extract().path("profile.places[1].id");
    Pen office = Pen.of(Role.ADMINISTRATOR, club);
    office
        .publish(
            profile -> {
              Pen.places(profile).remove(1);
              Pen.describe(profile, "Inny.");
            })
        .body("revision", is(2));
    assertEquals(List.of("seat"), seen(club, "places.kind"));
    steward
        .send("POST", "history/1/restoration", Map.of("reason", "Filia jednak działa"))
        .statusCode(200)
        .body("outcome", is("published"))
        .body("revision", is(3));
    assertEquals(branch, seen(club, "places[1].id"));
    assertEquals("Uczymy grać w szachy.", seen(club, "descriptions.pl"));
    history("").body("items[0].reason", is("Filia jednak działa"));
    steward.send("POST", "history/1/restoration", Map.of()).statusCode(400);
    steward.send("POST", "history/9/restoration", Map.of("reason", "x")).statusCode(404);
    steward
        .send("POST", "history/2/restoration", Map.of("reason", "x"))
        .body("outcome", is("waiting"))
        .body("waitsBecause", contains("place-removed"));
  }

  @Test
  void a_removed_organisation_leaves_a_tombstone_and_its_history() {
    steward.write(profile -> Pen.describe(profile, "Szkic.")).statusCode(200);
    Pen.of(Role.MODERATOR, club)
        .send("POST", "removal", Map.of("reason", "x"))
        .statusCode(403)
        .body("code", is("confirmation-wanted"));
    ActingAs.confirmed(Role.MODERATOR)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "Rozwiązany, pytać: jan@dom.example 600 100 200"))
        .post("/api/v1/organisations/" + club + "/removal")
        .then()
        .statusCode(204);
    RestAssured.get("/api/v1/organisations/" + club).then().statusCode(404);
    history("").statusCode(404);
    ActingAs.a(Role.AUDITOR)
        .get("/api/v1/organisations/" + club + "/history")
        .then()
        .body("items.number", contains(1));
    assertEquals(
        List.of("removed"), town.ask("select kind from change_log order by version desc limit 1"));
    assertEquals(
        List.of("Rozwiązany, pytać: […] […]"),
        town.ask(
            "select details ->> 'reason' from audit_entry where act = 'organisation.removed'"
                + " and subject = 'organisation:%s'".formatted(club)));
    assertEquals(List.of(), town.ask("select 1 from draft union select 1 from listing_place"));
  }

  @Test
  void what_the_office_removed_no_source_brings_back_but_the_office_does() {
    OrganisationDraft draft = Ngo.named("Chór z rejestru").at(Landmarks.STATION).draft();
    Origin source = new Origin("register", "import");
    imports.publish(source, List.of(draft), done -> {});
    String id =
        town.ask("select cast(id as text) from organisation where name = 'Chór z rejestru'")
            .get(0)
            .toString();
    String place =
        town.ask("select cast(id as text) from place where organisation_id = '" + id + "'")
            .get(0)
            .toString();
    act(Role.MODERATOR, id, "removal", "Rozwiązany").statusCode(204);
    PublishOrganisations.Outcome again =
        imports.publish(source, List.of(draft, Ngo.named("Nowy").draft()), done -> {});
    assertEquals(1, again.added());
    assertEquals(List.of("Chór z rejestru"), again.removed());
    ActingAs.a(Role.AUDITOR)
        .get("/api/v1/removals")
        .then()
        .statusCode(200)
        .body("items.name", contains("Chór z rejestru"))
        .body("items[0].revision", is(1));

    act(Role.AUDITOR, id, "history/1/restoration", "Jednak działa").statusCode(403);
    act(Role.MODERATOR, id, "history/1/restoration", "Jednak działa")
        .statusCode(200)
        .body("outcome", is("published"))
        .body("revision", is(2));
    RestAssured.get("/api/v1/organisations/chor-z-rejestru")
        .then()
        .statusCode(200)
        .body("id", is(id))
        .body("places.id", contains(place))
        .body("revision", is(2));
    ActingAs.a(Role.AUDITOR).get("/api/v1/removals").then().body("items", empty());
    act(Role.MODERATOR, id, "history/1/restoration", "Jeszcze raz")
        .body("outcome", is("unchanged"));
    assertEquals(1, imports.publish(source, List.of(draft), done -> {}).unchanged());
  }

  private static ValidatableResponse act(Role role, String id, String act, String reason) {
    return ActingAs.confirmed(role)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", reason))
        .post("/api/v1/organisations/" + id + "/" + act)
        .then();
  }

  @Test
  void a_person_is_forgotten_everywhere() {
    String email = "jan.kowalski@dom.example.org";
    steward
        .publish(
            profile -> {
              profile.put("contacts", Map.of("email", email, "phone", "600-100-200"));
              Pen.describe(profile, "Dzwoń do Jana: +48 600 100 200 albo " + email);
            })
        .body("outcome", is("published"));
    steward.publish(profile -> profile.put("name", "Klub " + email)).body("outcome", is("waiting"));
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "kind",
                "correction",
                "organisation",
                club,
                "message",
                "Telefon 600100200 to mój dom, Jan.Kowalski@dom.example.org",
                "email",
                email))
        .post("/api/v1/proposals")
        .then()
        .statusCode(202);
    Map<String, Object> place =
        Map.of("kind", "seat", "position", Map.of("lat", 54.1903, "lon", 16.1801));
    Map<String, Object> wanted =
        Map.of(
            "name", "Dom Jana, " + email,
            "contacts", Map.of("email", email),
            "spheres", List.of("17"),
            "places", List.of(place));
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("kind", "new-organisation", "profile", wanted, "email", email))
        .post("/api/v1/proposals")
        .then()
        .statusCode(202);
    town.change(
        """
        insert into claim (id, organisation_id, person_id, way, state, message, created_at)
        select gen_random_uuid(), :id, id, 'approval', 'waiting', 'Jan, jan.kowalski@dom.example.org', now()
        from person where email = 'owner@szachy.example.org'""",
        club);
    town.change("delete from letter where :id is not null", club);
    assertTrue(traces("jan.kowalski@dom").size() >= 4, traces("jan.kowalski@dom").toString());
    erase(email)
        .statusCode(200)
        .body("revisions", is(1))
        .body("proposals", is(3))
        .body("claims", is(1));
    erase("+48 600 100 200").statusCode(200);
    assertEquals(List.of(), traces("jan.kowalski@dom"));
    assertEquals(List.of(), traces("600.?100.?200"));
    assertEquals("Dzwoń do Jana: […] albo […]", seen(club, "descriptions.pl"));
    erase("e").statusCode(400);
    erase("123").statusCode(400);
  }

  private ValidatableResponse erase(String text) {
    return ActingAs.confirmed(Role.ADMINISTRATOR)
        .contentType(ContentType.JSON)
        .body(Map.of("text", text))
        .post("/api/v1/organisations/" + club + "/erasure")
        .then();
  }

  /** Tables and columns of the whole database that hold the words, whatever they are for. */
  private List<?> traces(String pattern) {
    List<?> columns =
        town.ask(
            """
            select 'select ''' || table_name || '.' || column_name || ''' from "' || table_name
              || '" where cast("' || column_name || '" as text) ~* ''%s'''
            from information_schema.columns
            where table_schema = 'public' and data_type in ('text', 'jsonb', 'json', 'ARRAY', 'tsvector', 'character varying')
              and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')
              and table_name <> 'spatial_ref_sys'"""
                .formatted(pattern));
    return town.ask(
        columns.stream().map(String::valueOf).collect(Collectors.joining(" union all ")));
  }

  private ValidatableResponse history(String rest) {
    return RestAssured.get("/api/v1/organisations/" + club + "/history" + rest).then();
  }
}
