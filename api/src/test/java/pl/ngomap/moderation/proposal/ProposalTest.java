package pl.ngomap.moderation.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static pl.ngomap.moderation.Settlement.seen;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.kernel.Role;
import pl.ngomap.moderation.Settlement;
import pl.ngomap.moderation.edit.Pen;

/** What waits, who decides, and what becomes public of it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ProposalTest {

  private static final String OWNER = "owner@szachy.example.org";
  private static final String OFFICE = "office@city.example.org";

  private final Desk moderator = Desk.of(Role.MODERATOR);

  @Inject Settlement town;
  @Inject SetClock clock;
  @Inject AgroalDataSource database;

  private UUID club;
  private Pen steward;

  @BeforeEach
  void settle() {
    town.clear();
    club = town.settle("Klub Szachowy");
    town.own(club, OWNER);
    town.moderator(OFFICE);
    steward = Pen.ofSteward(club);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  private String proposeTwoFields() {
    return steward
        .publish(
            profile -> {
              profile.put("name", "Klub Szachowy Pion");
              Pen.describe(profile, "Gramy w parku.");
            })
        .body("outcome", is("waiting"))
        .extract()
        .path("proposalId");
  }

  @Test
  void stands_in_the_queue_with_its_difference() {
    String id = proposeTwoFields();
    assertEquals(List.of("proposal-waiting"), town.lettersTo(OFFICE));
    moderator
        .list("?state=open")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("items.id", contains(id))
        .body("items[0].kind", is("change"))
        .body("items[0].organisation.name", is("Klub Szachowy"))
        .body("items[0].submittedBy", is("steward"))
        .body("items[0].changedFields", contains("name", "descriptions"))
        .body("items[0].waitsBecause", contains("name"))
        .body("items[0].lockedBy", nullValue())
        .body("counts.open", is(1));
    moderator.list("?state=approved").body("items", empty());
    moderator.list("?kind=correction").body("items", empty()).body("counts.open", nullValue());
    moderator.list("?state=open&limit=1&cursor=x").statusCode(400);
    moderator
        .read(id)
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("revision", is(1))
        .body("basedOn", is(1))
        .body("changes.field", contains("name", "descriptions"))
        .body("changes[0].before", is("Klub Szachowy"))
        .body("changes[0].after", is("Klub Szachowy Pion"))
        .body("changes[0].published", is("Klub Szachowy"))
        .body("events.act", contains("submitted"));
    Desk.ofSteward(club).list("?organisation=" + club).statusCode(200).body("items", hasSize(1));
    Desk.ofSteward(club).list("").statusCode(403);
    Desk.ofSteward(town.settle("Inni")).read(id).statusCode(404);
  }

  @Test
  void a_draft_with_a_new_place_and_area_is_done_once_they_are_approved() {
    String id =
        steward
            .publish(
                profile -> {
                  profile.put("name", "Klub Szachowy Pion");
                  List<Map<String, Object>> places = new ArrayList<>(Pen.places(profile));
                  places.add(
                      Map.of("kind", "branch", "position", Map.of("lat", 54.2, "lon", 16.2)));
                  profile.put("places", places);
                  profile.put(
                      "activityAreas",
                      List.of(
                          Map.of(
                              "kind",
                              "radius",
                              "centre",
                              Map.of("lat", 54.19, "lon", 16.18),
                              "radiusMetres",
                              700)));
                })
            .extract()
            .path("proposalId");
    moderator.approve(id, 1).statusCode(200);
    steward
        .read()
        .body("saved", is(false))
        .body("profile.places", hasSize(3))
        .body("profile.places.id", everyItem(notNullValue()))
        .body("profile.activityAreas.id", everyItem(notNullValue()));
    steward
        .publish(profile -> Pen.places(profile).get(2).put("note", "Wejście od podwórza"))
        .body("outcome", is("published"));
    assertEquals("Wejście od podwórza", seen(club, "places[2].note"));
  }

  @Test
  void approved_in_part_publishes_only_that() {
    String id = proposeTwoFields();
    Map<String, Object> part =
        Map.of(
            "decision",
            "approve",
            "revision",
            1,
            "fields",
            List.of("descriptions"),
            "reason",
            "Nazwa nie jest jeszcze w rejestrze.");
    moderator
        .decide(id, Map.of("decision", "approve", "revision", 1, "fields", List.of("krs")))
        .statusCode(400)
        .body("parameter", is("fields"));
    moderator.decide(id, Map.of("decision", "approve")).statusCode(400);
    moderator.decide(id, Map.of("decision", "reject")).statusCode(400);
    moderator
        .decide(id, part)
        .statusCode(200)
        .body("state", is("approved"))
        .body("revision", is(2));
    assertEquals("Klub Szachowy", seen(club, "name"));
    assertEquals("Gramy w parku.", seen(club, "descriptions.pl"));
    moderator
        .read(id)
        .body("events.act", contains("submitted", "approved-in-part"))
        .body("approvedFields", contains("descriptions"));
    moderator.decide(id, part).statusCode(409).body("code", is("already-decided"));
    steward.send("GET", "history", null).body("items[0].actor", is("steward"));
    steward
        .read()
        .body("waiting", nullValue())
        .body("saved", is(true))
        .body("answered.proposalId", is(id))
        .body("answered.approvedFields", contains("descriptions"))
        .body("answered.refusedFields", contains("name"))
        .body("answered.reason", is("Nazwa nie jest jeszcze w rejestrze."));
    ActingAs.a(Role.AUDITOR)
        .get("/api/v1/audit?limit=1")
        .then()
        .body("items[0].subject", is("proposal:" + id))
        .body("items[0].subjectName", is("Klub Szachowy"));
    assertEquals(
        List.of("proposal.approved-in-part"),
        town.ask("select act from audit_entry where subject = 'proposal:" + id + "'"));
  }

  @Test
  void a_refusal_is_told_until_something_else_waits_or_a_month_has_passed() {
    String id = proposeTwoFields();
    steward.read().body("answered", nullValue());
    moderator
        .decide(id, Map.of("decision", "reject", "reason", "To nie ta organizacja."))
        .statusCode(200);
    steward
        .read()
        .body("answered.approvedFields", empty())
        .body("answered.refusedFields", containsInAnyOrder("name", "descriptions"))
        .body("answered.reason", is("To nie ta organizacja."));
    clock.advance(Duration.ofDays(31));
    steward.read().body("answered", nullValue());
    clock.reset();
    proposeTwoFields();
    steward.read().body("answered", nullValue()).body("waiting", notNullValue());
  }

  @Test
  void a_decision_about_what_is_public_no_longer_is_refused() {
    String id = proposeTwoFields();
    town.republish("Klub Szachowy", "Z pliku miasta.", "club");
    moderator.approve(id, 1).statusCode(409).body("code", is("stale-revision"));
    moderator
        .read(id)
        .body("revision", is(2))
        .body("changes[1].before.pl", is("Uczymy grać w szachy."))
        .body("changes[1].published.pl", is("Z pliku miasta."));
    moderator.approve(id, 2).statusCode(200).body("revision", is(3));
    assertEquals("Klub Szachowy Pion", seen(club, "name"));
    assertEquals("club", seen(club, "legalForm"));
  }

  @Test
  void of_two_moderators_at_once_one_wins() {
    String id = proposeTwoFields();
    List<Integer> statuses =
        Stream.of(new UUID(7, 1), new UUID(7, 2))
            .map(
                person ->
                    CompletableFuture.supplyAsync(
                        () ->
                            Desk.of(person, Role.MODERATOR).approve(id, 1).extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409), statuses);
    assertEquals(List.of(2L), town.ask("select count(*) from organisation_revision"));
  }

  @Test
  void what_is_approved_while_a_newer_one_comes_stays_its_own_story() throws Exception {
    String old = proposeTwoFields();
    CompletableFuture<String> newer;
    try (Connection deciding = database.getConnection();
        Statement statement = deciding.createStatement()) {
      deciding.setAutoCommit(false);
      statement.execute("update proposal set state = 'approved', decided_at = now()");
      statement.execute(
          "insert into proposal_event (proposal_id, at, role, act) select id, now(), 'moderator', 'approved' from proposal");
      newer = CompletableFuture.supplyAsync(() -> proposeName("Klub Szachowy Hetman"));
      while (town.ask(
              "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
          .isEmpty()) {
        assertFalse(newer.isDone(), "it waits for the decision");
      }
      deciding.commit();
    }
    assertNotEquals(old, newer.join());
    moderator.read(newer.join()).body("events.act", contains("submitted"));
    moderator
        .read(old)
        .body("state", is("approved"))
        .body("events.act", contains("submitted", "approved"));
  }

  @Test
  void a_lock_keeps_the_others_away_until_it_runs_out() {
    String id = proposeTwoFields();
    Desk one = Desk.of(new UUID(7, 1), Role.MODERATOR);
    Desk other = Desk.of(new UUID(7, 2), Role.MODERATOR);
    one.lock(id).statusCode(200).body("until", notNullValue());
    one.lock(id).statusCode(200);
    other.lock(id).statusCode(409).body("code", is("locked"));
    other.approve(id, 1).statusCode(409).body("code", is("locked"));
    other.list("?state=open").body("items[0].lockedBy.mine", is(false));
    one.read(id).body("lockedBy.mine", is(true));
    other.unlock(id).statusCode(204);
    other.lock(id).statusCode(409);
    one.unlock(id).statusCode(204);
    other.lock(id).statusCode(200);
    clock.advance(Duration.ofMinutes(16));
    one.lock(id).statusCode(200);
  }

  @Test
  void a_question_goes_back_and_its_answer_returns_to_the_queue() {
    String id = proposeTwoFields();
    moderator
        .decide(id, Map.of("decision", "ask", "reason", "Czy to nazwa ze statutu?"))
        .statusCode(200)
        .body("state", is("asked"));
    steward.read().body("waiting.question", is("Czy to nazwa ze statutu?"));
    String answered =
        steward
            .submit("Tak, ze statutu.")
            .body("outcome", is("waiting"))
            .extract()
            .path("proposalId");
    moderator.read(id).body("state", is("rejected"));
    moderator
        .read(answered)
        .body("state", is("open"))
        .body("events.act", contains("submitted", "asked", "replaced", "answered"))
        .body("events.text[3]", is("Tak, ze statutu."));
    moderator.approve(id, 1).statusCode(409);
    moderator.approve(answered, 1).statusCode(200);
    steward.send("GET", "history", null).body("items[0].reason", is("Tak, ze statutu."));
  }

  @Test
  void a_draft_that_says_what_is_public_takes_its_proposal_back() {
    String id = proposeTwoFields();
    steward.send("DELETE", "draft", null).statusCode(204);
    steward.submit(null).body("outcome", is("unchanged"));
    moderator.read(id).body("events.act", contains("submitted", "withdrawn"));
  }

  @Test
  void a_visitors_correction_goes_to_the_stewards_first() {
    String id =
        Desk.propose(
                Map.of(
                    "kind", "correction",
                    "organisation", club,
                    "profile", Map.of("contacts", Map.of("phone", "94 342 22 22")),
                    "message", "Zmienił się telefon",
                    "email", "ktos@dom.example.org"))
            .statusCode(202)
            .header("Cache-Control", "no-store")
            .extract()
            .path("id");
    assertEquals(List.of("correction-received"), town.lettersTo(OWNER));
    moderator.list("?state=open").body("items", empty());
    moderator.list("?state=waiting-for-steward").body("items.id", contains(id));
    moderator.read(id).body("email", is("ktos@dom.example.org"));
    Desk own = Desk.ofSteward(club);
    own.read(id)
        .body("email", nullValue())
        .body("changedFields", contains("contacts"))
        .body("changes[0].after.phone", is("94 342 22 22"));
    Desk.ofSteward(town.settle("Inni")).approve(id, 1).statusCode(403);
    own.approve(id, 1).statusCode(200).body("revision", is(2));
    assertEquals("94 342 22 22", seen(club, "contacts.phone"));
    steward
        .send("GET", "history", null)
        .body("items[0].actor", is("visitor"))
        .body("items[0].reason", is("correction"));
    assertEquals(List.of("proposal-approved"), town.lettersTo("ktos@dom.example.org"));
    assertEquals(List.of(), town.ask("select email from proposal where email is not null"));
    moderator.approve(proposeTwoFields(), 2).statusCode(200);
    own.approve(proposeName("Klub B"), 3).statusCode(403);
  }

  private String proposeName(String name) {
    return steward
        .publish(profile -> profile.put("name", name))
        .body("outcome", is("waiting"))
        .extract()
        .path("proposalId");
  }

  @Test
  void after_seven_days_without_an_answer_the_staff_decide() {
    String id = report("Zły adres");
    clock.advance(Duration.ofDays(7).minusMinutes(1));
    moderator.list("?state=open").body("items", empty());
    clock.advance(Duration.ofMinutes(2));
    moderator.list("?state=open").body("items.id", contains(id)).body("counts.open", is(1));
    moderator.read(id).body("state", is("open")).body("events.act[1]", is("escalated"));
    moderator
        .decide(id, Map.of("decision", "approve"))
        .statusCode(200)
        .body("revision", nullValue());
  }

  private String report(String message) {
    return Desk.propose(Map.of("kind", "correction", "organisation", club, "message", message))
        .statusCode(202)
        .extract()
        .path("id");
  }

  @Test
  void nobody_decides_at_first_sight_about_an_organisation_without_stewards() {
    UUID other = town.settle("Nikt");
    Desk.propose(Map.of("kind", "correction", "organisation", other, "message", "Nie ma ich tu"))
        .statusCode(202);
    moderator.list("?state=open").body("items", hasSize(1)).body("items[0].title", is("Nikt"));
  }

  @Test
  void traps_limits_and_wrong_words() {
    Desk.propose(
            Map.of("kind", "correction", "organisation", club, "message", "spam", "website2", "x"))
        .statusCode(202);
    moderator.list("").body("items", empty());
    Desk.propose(Map.of("kind", "correction", "organisation", club)).statusCode(400);
    Desk.propose(Map.of("kind", "change", "organisation", club)).statusCode(400);
    Desk.propose(Map.of("kind", "correction", "organisation", UUID.randomUUID(), "message", "x"))
        .statusCode(400)
        .body("parameter", is("organisation"));
    Desk.propose(
            Map.of("kind", "correction", "organisation", club, "message", "x", "email", "nobody"))
        .statusCode(400)
        .body("parameter", is("email"));
    Desk.propose(
            Map.of(
                "kind",
                "correction",
                "organisation",
                club,
                "profile",
                Map.of("contacts", Map.of("website", "javascript:alert(1)"))))
        .statusCode(400)
        .body("faults.parameter", contains("profile.contacts.website"));
    for (int i = 0; i < 10; i++) {
      report("Zły adres " + i);
    }
    Desk.propose(Map.of("kind", "correction", "organisation", club, "message", "11"))
        .statusCode(429)
        .body("code", is("too-many-proposals"));
    clock.advance(Duration.ofDays(1));
    report("Nazajutrz");
  }

  @Test
  void a_new_organisation_is_compared_approved_and_owned() {
    Map<String, Object> profile =
        Map.of(
            "name",
            "Klub szachowy w Koszalinie",
            "krs",
            "0000274951",
            "spheres",
            List.of("17"),
            "places",
            List.of(Map.of("kind", "seat", "position", Map.of("lat", 54.1903, "lon", 16.1801))));
    Desk.propose(Map.of("kind", "new-organisation", "profile", with(profile, "krs", "0000274950")))
        .statusCode(409)
        .body("code", is("already-on-map"));
    Desk.propose(Map.of("kind", "new-organisation", "profile", with(profile, "krs", "1-2-x")))
        .statusCode(400)
        .body("parameter", is("profile.krs"));
    String id =
        Desk.propose(Map.of("kind", "new-organisation", "profile", profile))
            .statusCode(202)
            .body("duplicates.because", contains("similar-name"))
            .body("duplicates.name", contains("Klub Szachowy"))
            .extract()
            .path("id");
    moderator
        .read(id)
        .body("organisation", nullValue())
        .body("duplicates", hasSize(1))
        .body("changes.field", contains("name", "krs", "spheres", "places"));
    moderator.decide(id, Map.of("decision", "approve")).statusCode(200).body("revision", is(1));
    assertEquals(
        "Klub szachowy w Koszalinie",
        RestAssured.get("/api/v1/organisations/klub-szachowy-w-koszalinie").path("name"));
    moderator.read(id).body("organisation.slug", is("klub-szachowy-w-koszalinie"));
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(map);
    changed.put(key, value);
    return changed;
  }

  @Test
  void many_are_decided_each_by_itself() {
    String one = report("a");
    String two = report("b");
    String stale = proposeTwoFields();
    town.republish("Klub Szachowy", "Z pliku miasta.", "club");
    moderator
        .decideMany(Map.of("ids", List.of(one, two, stale, "x"), "decision", "approve"))
        .statusCode(200)
        .body("done", contains(one, two))
        .body("refused.code", contains("stale-revision", "proposal-not-found"));
    moderator
        .decideMany(Map.of("ids", List.of(stale), "decision", "reject"))
        .statusCode(400)
        .body("parameter", is("reason"));
    moderator
        .decideMany(Map.of("ids", List.of(stale), "decision", "reject", "reason", "Nie"))
        .body("done", contains(stale));
    Desk.of(Role.AUDITOR)
        .decideMany(Map.of("ids", List.of(stale), "decision", "approve"))
        .statusCode(403);
    moderator.list("?state=rejected").body("items.id", not(empty()));
  }
}
