package pl.ngomap.moderation.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
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
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Mailbox;
import pl.ngomap.organisation.Residents;

/** Who gets an organisation, who loses it, and who gets it back. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ClaimTest {

  private static final String PATH = "/api/v1/claims";
  private static final String CONTACT = "kontakt@turtles.example";
  private static final String NEW = "new@people.example";
  private static final String OTHER = "other@people.example";
  private static final String FORMER = "former@people.example";
  private static final String OFFICE = "office@city.example";

  @Inject Residents residents;
  @Inject Claimants people;
  @Inject Mailbox mailbox;
  @Inject SetClock clock;

  private UUID organisation;
  private UUID claimant;
  private UUID former;

  @BeforeEach
  void settle() {
    residents.clear();
    mailbox.clear();
    organisation = residents.settle("Turtles", CONTACT);
    claimant = people.person(NEW);
    former = people.steward(organisation, FORMER, Stewardship.OWNER);
    people.moderator(OFFICE);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void a_code_to_the_contact_of_the_citys_file_makes_the_claimant_the_owner() {
    String id =
        claim(claimant, "code", null)
            .statusCode(201)
            .body("state", is("code-sent"))
            .body("sentTo", is("k…@turtles.example"))
            .body("mine", is(true))
            .extract()
            .path("id");
    assertEquals(List.of("claim-code"), people.lettersTo(CONTACT));
    enter(claimant, id, people.lastCode(CONTACT))
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("state", is("granted"))
        .body("undoUntil", notNullValue())
        .body("mayUndo", is(false));
    assertEquals(List.of(NEW + "=owner"), people.stewardsOf(organisation));
    assertEquals(List.of("claim-lost"), people.lettersTo(FORMER));
    assertEquals(List.of("claim-granted"), people.lettersTo(NEW));
    assertEquals(List.of("claim-granted-staff"), people.lettersTo(OFFICE));
    assertEquals(List.of("claim.requested", "claim.granted"), people.actsOn(organisation));
  }

  @Test
  void the_code_is_nowhere_at_rest_and_the_contact_is_not_told() {
    String answer = claim(claimant, "code", null).extract().asString();
    assertFalse(answer.contains("kontakt@"));
    String code = people.lastCode(CONTACT);
    for (Object row : residents.ask("select row_to_json(c)::text from claim_code c")) {
      assertFalse(((String) row).contains(code) || ((String) row).contains("kontakt@"));
    }
  }

  @Test
  void five_wrong_codes_end_it_and_are_counted_though_refused() {
    String id = claim(claimant, "code", null).extract().path("id");
    String right = people.lastCode(CONTACT);
    String wrong = right.equals("000000") ? "000001" : "000000";
    enter(claimant, id, "12345").statusCode(400).body("parameter", is("code"));
    for (int left = 4; left >= 0; left--) {
      enter(claimant, id, wrong)
          .statusCode(400)
          .body("parameter", is("code"))
          .body("detail", containsString("tries left: " + left));
    }
    enter(claimant, id, right).statusCode(429).body("code", is("too-many-tries"));
    assertEquals(List.of(FORMER + "=owner"), people.stewardsOf(organisation));
    assertEquals(id, claim(claimant, "code", null).statusCode(201).extract().path("id"));
    enter(claimant, id, people.lastCode(CONTACT)).statusCode(200);
  }

  @Test
  void guessing_at_once_is_no_quicker() {
    String id = claim(claimant, "code", null).extract().path("id");
    String right = people.lastCode(CONTACT);
    List<Integer> answers =
        Stream.generate(() -> right.equals("999999") ? "999998" : "999999")
            .limit(12)
            .map(
                code ->
                    CompletableFuture.supplyAsync(
                        () -> enter(claimant, id, code).extract().statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertEquals(5, answers.stream().filter(status -> status == 400).count());
    assertEquals(7, answers.stream().filter(status -> status == 429).count());
  }

  @Test
  void a_code_lasts_thirty_minutes_and_only_the_last_one_is_good() {
    String id = claim(claimant, "code", null).extract().path("id");
    String first = people.lastCode(CONTACT);
    claim(claimant, "code", null).statusCode(201);
    String second = people.lastCode(CONTACT);
    if (!first.equals(second)) {
      enter(claimant, id, first).statusCode(400);
    }
    clock.advance(Duration.ofMinutes(30));
    enter(claimant, id, second).statusCode(409).body("code", is("code-expired"));
    claim(claimant, "code", null).statusCode(201);
    clock.advance(Duration.ofMinutes(29));
    enter(claimant, id, people.lastCode(CONTACT)).statusCode(200);
  }

  @Test
  void three_codes_a_day_are_enough() {
    for (int i = 0; i < 3; i++) {
      claim(claimant, "code", null).statusCode(201);
    }
    claim(claimant, "code", null).statusCode(429).body("code", is("too-many-codes"));
    claim(people.person(OTHER), "code", null).statusCode(201);
    clock.advance(Duration.ofHours(24));
    claim(claimant, "code", null).statusCode(201);
  }

  @Test
  void a_contact_is_not_flooded_by_many_claimants() {
    for (int i = 0; i < 10; i++) {
      claim(people.person("p" + i + "@people.example"), "code", null).statusCode(201);
    }
    claim(claimant, "code", null).statusCode(429);
    assertEquals(10, people.lettersTo(CONTACT).size());
  }

  @Test
  void the_contact_is_the_one_of_the_source_and_not_one_that_a_steward_wrote() {
    residents.change(
        "update organisation set email = 'thief@people.example' where id = :id", organisation);
    residents.change(
        """
        insert into organisation_revision (organisation_id, number, snapshot, actor, reason, published_at)
        select organisation_id, 2, snapshot || '{"email": "thief@people.example"}', 'steward', 'x', now()
        from organisation_revision where organisation_id = :id""",
        organisation);
    claim(claimant, "code", null).statusCode(201).body("sentTo", is("k…@turtles.example"));
    UUID unknown = residents.settle("Silent", null);
    claim(claimant, unknown, "code", null).statusCode(409).body("code", is("no-known-contact"));
    claim(claimant, unknown, "approval", "We are it.").statusCode(201);
  }

  @Test
  void the_staff_grant_with_a_reason() {
    String id =
        claim(claimant, "approval", "I am the new chair.")
            .statusCode(201)
            .body("state", is("waiting"))
            .body("message", is("I am the new chair."))
            .extract()
            .path("id");
    assertEquals(List.of("claim-waiting"), people.lettersTo(OFFICE));
    decide(a(Role.MODERATOR), id, Map.of("decision", "approve"))
        .statusCode(400)
        .body("parameter", is("reason"));
    decide(a(Role.MODERATOR), id, Map.of("decision", "maybe", "reason", "x"))
        .statusCode(400)
        .body("parameter", is("decision"));
    decide(a(Role.MODERATOR), id, Map.of("decision", "approve", "reason", "Statute seen."))
        .statusCode(200)
        .body("state", is("granted"))
        .body("claimedBy", is(NEW));
    assertEquals(List.of(NEW + "=owner"), people.stewardsOf(organisation));
    assertEquals(List.of("claim-lost"), people.lettersTo(FORMER));
    decide(a(Role.MODERATOR), id, Map.of("decision", "reject", "reason", "No."))
        .statusCode(409)
        .body("code", is("already-decided"));
  }

  @Test
  void the_staff_reject_with_a_reason_that_the_claimant_reads() {
    String id = claim(claimant, "approval", "Trust me.").extract().path("id");
    decide(a(Role.ADMINISTRATOR), id, Map.of("decision", "reject", "reason", "Not proved."))
        .statusCode(200)
        .body("state", is("rejected"));
    assertEquals("Not proved.", mailbox.getLast(NEW).words().get("reason"));
    get(as(claimant), "/" + id).statusCode(200).body("reason", is("Not proved."));
    assertEquals(List.of(FORMER + "=owner"), people.stewardsOf(organisation));
    assertNotEquals(
        id, claim(claimant, "approval", "With proof.").statusCode(201).extract().path("id"));
  }

  @Test
  void only_moderators_decide_and_nobody_about_their_own() {
    String id = claim(claimant, "approval", "Me.").extract().path("id");
    Map<String, String> yes = Map.of("decision", "approve", "reason", "Yes.");
    decide(RestAssured.given(), id, yes).statusCode(401);
    decide(as(claimant), id, yes).statusCode(403);
    decide(a(Role.AUDITOR), id, yes).statusCode(403);
    decide(ActingAs.somebody(claimant, Role.MODERATOR), id, yes)
        .statusCode(403)
        .body("code", is("own-claim"));
  }

  @Test
  void the_former_owner_takes_it_back_on_the_seventh_day_and_not_on_the_eighth() {
    UUID editor = people.steward(organisation, "editor@people.example", Stewardship.EDITOR);
    String id = grant(claimant);
    people.steward(organisation, "friend@people.example", Stewardship.OWNER);
    get(as(former), "/" + id)
        .statusCode(200)
        .body("mayUndo", is(true))
        .body("message", nullValue());
    undo(as(editor), id).statusCode(404);
    undo(as(claimant), id).statusCode(403);
    undo(a(Role.AUDITOR), id).statusCode(403);
    clock.advance(Duration.ofDays(7).minusSeconds(30));
    undo(as(former), id).statusCode(204);
    assertEquals(
        List.of("editor@people.example=editor", FORMER + "=owner"),
        people.stewardsOf(organisation));
    assertEquals("claim-undone", mailbox.getLast(NEW).template());
    assertEquals("claim-undone", mailbox.getLast(FORMER).template());
    assertEquals("claim-undone", mailbox.getLast(OFFICE).template());
    assertEquals(
        List.of("claim.requested", "claim.granted", "claim.undone"), people.actsOn(organisation));
    undo(as(former), id).statusCode(409).body("code", is("not-granted"));
    get(as(claimant), "/" + id).body("state", is("undone"));
  }

  @Test
  void on_the_eighth_day_it_is_too_late() {
    String id = grant(claimant);
    clock.advance(Duration.ofDays(7).plusSeconds(30));
    undo(as(former), id).statusCode(409).body("code", is("too-late"));
    clock.advance(Duration.ofDays(1));
    undo(a(Role.MODERATOR), id).statusCode(409).body("code", is("too-late"));
    get(as(former), "/" + id).body("mayUndo", is(false)).body("undoUntil", nullValue());
    assertEquals(List.of(NEW + "=owner"), people.stewardsOf(organisation));
  }

  @Test
  void the_staff_take_it_back_and_an_editor_is_an_editor_again() {
    people.steward(organisation, NEW, Stewardship.EDITOR);
    String id = grant(claimant);
    assertEquals(List.of(NEW + "=owner"), people.stewardsOf(organisation));
    undo(a(Role.MODERATOR), id).statusCode(204);
    assertEquals(List.of(FORMER + "=owner", NEW + "=editor"), people.stewardsOf(organisation));
  }

  @Test
  void of_two_claimants_at_once_one_wins() {
    UUID other = people.person(OTHER);
    String first = claim(claimant, "code", null).extract().path("id");
    String firstCode = people.lastCode(CONTACT);
    String second = claim(other, "code", null).extract().path("id");
    String secondCode = people.lastCode(CONTACT);
    List<CompletableFuture<Integer>> race =
        List.of(
            CompletableFuture.supplyAsync(
                () -> enter(claimant, first, firstCode).extract().statusCode()),
            CompletableFuture.supplyAsync(
                () -> enter(other, second, secondCode).extract().statusCode()));
    assertEquals(List.of(200, 409), race.stream().map(CompletableFuture::join).sorted().toList());
    assertEquals(1, people.stewardsOf(organisation).size());
    assertEquals(
        List.of("granted", "overtaken"), residents.ask("select state from claim order by state"));
    UUID third = people.person("third@people.example");
    claim(third, "code", null).statusCode(409).body("code", is("recently-claimed"));
    claim(third, "approval", "It is ours.").statusCode(201);
  }

  @Test
  void of_two_claims_the_later_must_be_undone_first() {
    String first = grant(claimant);
    clock.advance(Duration.ofHours(1));
    UUID other = people.person(OTHER);
    String second = claim(other, "approval", "Ours.").extract().path("id");
    decide(a(Role.MODERATOR), second, Map.of("decision", "approve", "reason", "Proved."));
    undo(as(former), first).statusCode(409).body("code", is("claim-overtaken"));
    undo(as(claimant), second).statusCode(204);
    undo(as(former), first).statusCode(204);
    assertEquals(List.of(FORMER + "=owner"), people.stewardsOf(organisation));
  }

  @Test
  void the_same_person_twice_is_one_claim_by_either_way() {
    String id = claim(claimant, "approval", "Me.").extract().path("id");
    claim(claimant, "approval", "Me!").statusCode(409).body("code", is("claim-waiting"));
    assertEquals(id, claim(claimant, "code", null).statusCode(201).extract().path("id"));
    enter(claimant, id, people.lastCode(CONTACT)).statusCode(200);
    enter(claimant, id, "123456").statusCode(409).body("code", is("no-code-wanted"));
    claim(claimant, "code", null).statusCode(409).body("code", is("already-owner"));
    get(as(claimant), "").body("items", hasSize(1));
  }

  @Test
  void examples_and_what_is_no_more_cannot_be_claimed() {
    residents.change("update organisation set example = true where id = :id", organisation);
    claim(claimant, "approval", "Ours.").statusCode(409).body("code", is("example-organisation"));
    residents.change("update organisation set example = false where id = :id", organisation);
    String id = claim(claimant, "approval", "Ours.").extract().path("id");
    residents.change("delete from organisation where id = :id", organisation);
    claim(claimant, "code", null).statusCode(404).body("code", is("organisation-not-found"));
    decide(a(Role.MODERATOR), id, Map.of("decision", "approve", "reason", "x")).statusCode(404);
  }

  @Test
  void words_that_cannot_be_used_are_named() {
    claim(claimant, "approval", null).statusCode(400).body("parameter", is("message"));
    claim(claimant, "approval", "x".repeat(2001)).statusCode(400).body("parameter", is("message"));
    claim(claimant, "approval", "\u200B\u202E").statusCode(400).body("parameter", is("message"));
    claim(claimant, "approval", "a\u202Eb\u0000").statusCode(400).body("parameter", is("message"));
    claim(claimant, "approval", " z\u0307o\u0301łw ").statusCode(201).body("message", is("żółw"));
    claim(claimant, "post", null).statusCode(400).body("parameter", is("way"));
    post(as(claimant), Map.of("way", "code")).statusCode(400).body("parameter", is("organisation"));
    post(as(claimant), Map.of("way", "code", "organisation", "turtles")).statusCode(400);
    post(as(claimant), Map.of("way", "code", "organization", "x"))
        .statusCode(400)
        .body("parameter", is("organization"));
    post(RestAssured.given(), Map.of("way", "code", "organisation", organisation.toString()))
        .statusCode(401);
    post(a(Role.AUDITOR), Map.of("way", "code", "organisation", organisation.toString()))
        .statusCode(403);
  }

  @Test
  void ids_that_are_guessed_show_nothing() {
    String id = claim(claimant, "code", null).extract().path("id");
    UUID stranger = people.person(OTHER);
    get(as(stranger), "/" + id).statusCode(404);
    enter(stranger, id, people.lastCode(CONTACT)).statusCode(404);
    undo(as(stranger), id).statusCode(404);
    get(RestAssured.given(), "/" + id).statusCode(401);
    get(RestAssured.given(), "").statusCode(401);
    get(as(stranger), "").statusCode(200).body("items", hasSize(0));
    get(a(Role.AUDITOR), "/" + id).statusCode(200).body("claimedBy", is(NEW));
  }

  @Test
  void the_staff_page_through_all_claims_by_state() {
    for (int i = 0; i < 3; i++) {
      claim(people.person("p" + i + "@people.example"), "approval", "Ours.");
    }
    claim(claimant, "code", null);
    String next =
        get(a(Role.MODERATOR), "?state=waiting&limit=2")
            .statusCode(200)
            .body("items.claimedBy", is(List.of("p2@people.example", "p1@people.example")))
            .extract()
            .path("next");
    get(a(Role.MODERATOR), "?state=waiting&limit=2&cursor=" + next)
        .body("items.claimedBy", is(List.of("p0@people.example")))
        .body("next", nullValue());
    get(a(Role.MODERATOR), "?state=granted&cursor=" + next)
        .statusCode(400)
        .body("parameter", is("cursor"));
    get(a(Role.MODERATOR), "?state=odd").statusCode(400).body("parameter", is("state"));
  }

  private String grant(UUID person) {
    String id = claim(person, "code", null).statusCode(201).extract().path("id");
    enter(person, id, people.lastCode(CONTACT)).statusCode(200);
    return id;
  }

  private ValidatableResponse claim(UUID person, String way, String message) {
    return claim(person, organisation, way, message);
  }

  private static ValidatableResponse claim(
      UUID person, UUID organisation, String way, String message) {
    return post(
        as(person),
        message == null
            ? Map.of("organisation", organisation.toString(), "way", way)
            : Map.of("organisation", organisation.toString(), "way", way, "message", message));
  }

  private static ValidatableResponse post(RequestSpecification who, Map<String, String> body) {
    return who.contentType("application/json").body(body).post(PATH).then();
  }

  private static ValidatableResponse enter(UUID person, String id, String code) {
    return as(person)
        .contentType("application/json")
        .body(Map.of("code", code))
        .post(PATH + "/" + id + "/code")
        .then();
  }

  private static ValidatableResponse decide(
      RequestSpecification who, String id, Map<String, String> decision) {
    return who.contentType("application/json")
        .body(decision)
        .post(PATH + "/" + id + "/decision")
        .then();
  }

  private static ValidatableResponse undo(RequestSpecification who, String id) {
    return who.delete(PATH + "/" + id).then();
  }

  private static ValidatableResponse get(RequestSpecification who, String rest) {
    return who.get(PATH + rest).then();
  }

  private static RequestSpecification as(UUID person) {
    return ActingAs.somebody(person, Role.STEWARD);
  }

  private static RequestSpecification a(Role role) {
    return ActingAs.a(role);
  }
}
