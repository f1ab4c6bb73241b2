package pl.ngomap.upkeep;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
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
import pl.ngomap.account.People;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Mailbox;
import pl.ngomap.organisation.Residents;

/** Profiles stay true because somebody is asked, and answers by one click. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class FreshnessTest {

  private static final String CONTACT = "biuro@turtles.example";
  private static final Duration HALF_A_YEAR = Duration.ofDays(183);

  @Inject Residents residents;
  @Inject Mailbox mailbox;
  @Inject SetClock clock;
  @Inject People people;
  @Inject RemindOrganisations reminding;
  @Inject Chores chores;

  private UUID organisation;

  @BeforeEach
  void settle() {
    residents.clear();
    mailbox.clear();
    organisation = residents.settle("Turtles", CONTACT);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void nobody_is_asked_before_half_a_year_and_three_times_at_most() {
    assertEquals(0, reminding.remind());
    clock.advance(HALF_A_YEAR);
    assertEquals(1, reminding.remind());
    assertEquals(0, reminding.remind());
    clock.advance(Duration.ofDays(13));
    assertEquals(0, reminding.remind());
    clock.advance(Duration.ofDays(1));
    assertEquals(1, reminding.remind());
    clock.advance(Duration.ofDays(29));
    assertEquals(0, reminding.remind());
    clock.advance(Duration.ofDays(1));
    assertEquals(1, reminding.remind());
    clock.advance(Duration.ofDays(400));
    assertEquals(0, reminding.remind());
    assertEquals(3, mailbox.listLetters(CONTACT).size());
  }

  @Test
  void one_click_confirms_without_signing_in_and_the_count_begins_anew() {
    Response before = profile();
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    confirm(lastToken())
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("organisation.slug", is("turtles"))
        .body("organisation.name", is("Turtles"))
        .body("verifiedAt", notNullValue());
    profile()
        .then()
        .header("ETag", not(before.header("ETag")))
        .body("verifiedAt", notNullValue())
        .body("editedAt", is((String) before.path("editedAt")))
        .body("revision", is(2));
    assertEquals(
        List.of("confirmation"),
        residents.ask("select reason from organisation_revision where number = 2"));
    assertEquals(0, reminding.remind());
    clock.advance(HALF_A_YEAR);
    assertEquals(1, reminding.remind());
  }

  @Test
  void a_confirmed_profile_still_follows_its_source() {
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    confirm(lastToken()).statusCode(200);
    residents.settle("Turtles", "nowe@turtles.example");
    profile().then().body("contacts.email", is("nowe@turtles.example")).body("revision", is(3));
  }

  @Test
  void a_link_works_once_even_of_two_at_once_and_not_for_ever() {
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    String token = lastToken();
    List<Integer> answers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> confirm(token).extract().statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409, 409, 409), answers);
    confirm(token).statusCode(409).body("code", is("link-used"));
    profile().then().body("revision", is(2));
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    clock.advance(Duration.ofDays(61));
    confirm(lastToken()).statusCode(409).body("code", is("link-expired"));
  }

  @Test
  void a_confirmation_uses_up_the_links_of_earlier_letters() {
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    String first = lastToken();
    clock.advance(Duration.ofDays(14));
    reminding.remind();
    confirm(lastToken()).statusCode(200);
    confirm(first).statusCode(409).body("code", is("link-used"));
  }

  @Test
  void links_that_lead_nowhere_are_refused_and_opening_one_does_nothing() {
    confirm("A".repeat(43)).statusCode(400).body("parameter", is("token"));
    confirm("nonsense").statusCode(400).body("parameter", is("token"));
    RestAssured.given()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/confirmations")
        .then()
        .statusCode(400)
        .body("parameter", is("token"));
    RestAssured.get("/api/v1/confirmations").then().statusCode(405);
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    residents.change("delete from organisation where id = :id", organisation);
    confirm(lastToken()).statusCode(400);
  }

  @Test
  void the_token_is_nowhere_at_rest() {
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    String token = lastToken();
    String row = (String) residents.ask("select row_to_json(r)::text from reminder r").get(0);
    assertFalse(row.contains(token) || row.contains(CONTACT));
  }

  @Test
  void stewards_are_asked_before_the_public_contact() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                people.grant(
                    organisation, people.ensure("steward@people.example"), Stewardship.EDITOR));
    clock.advance(HALF_A_YEAR);
    assertEquals(1, reminding.remind());
    assertEquals(1, mailbox.listLetters("steward@people.example").size());
    assertEquals(List.of(), mailbox.listLetters(CONTACT));
  }

  @Test
  void examples_and_those_whom_nobody_can_reach_are_never_asked() {
    residents.change("update organisation set example = true where id = :id", organisation);
    residents.settle("Silent", null);
    clock.advance(HALF_A_YEAR);
    assertEquals(0, reminding.remind());
    ActingAs.a(Role.MODERATOR)
        .get("/api/v1/stale")
        .then()
        .body("items.organisation.name", is(List.of("Silent")))
        .body("items[0].reachable", is(false));
  }

  @Test
  void a_city_that_became_stale_at_once_is_asked_bit_by_bit() {
    for (int i = 0; i < 70; i++) {
      residents.settle("Ngo " + i, "ngo" + i + "@people.example");
    }
    clock.advance(HALF_A_YEAR);
    int sent = 0;
    for (int i = 0; i < 6; i++) {
      assertEquals(10, reminding.remind(), "ten at a time");
      sent += 10;
      clock.advance(Duration.ofMinutes(9));
    }
    assertEquals(60, sent);
    assertEquals(0, reminding.remind(), "sixty an hour");
    clock.advance(Duration.ofMinutes(10));
    assertTrue(reminding.remind() > 0);
  }

  @Test
  void somebody_with_many_organisations_gets_one_letter_a_day_and_others_do_not_wait_for_it() {
    for (int i = 0; i < 5; i++) {
      residents.settle("Branch " + i, CONTACT);
    }
    residents.settle("Last", "last@people.example");
    clock.advance(HALF_A_YEAR);
    assertEquals(2, reminding.remind());
    assertEquals(0, reminding.remind());
    clock.advance(Duration.ofDays(1).plusMinutes(1));
    assertEquals(1, reminding.remind());
  }

  @Test
  void one_server_at_a_time_does_it() {
    clock.advance(HALF_A_YEAR);
    int meanwhile =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  assertTrue(chores.take(Chores.REMINDERS));
                  return CompletableFuture.supplyAsync(() -> reminding.remind()).join();
                });
    assertEquals(0, meanwhile);
    assertEquals(1, reminding.remind());
    RestAssured.get("/q/health/well")
        .then()
        .statusCode(200)
        .body("checks[0].data.reminders", not("never"));
  }

  @Test
  void the_staff_see_who_is_longest_without_a_word() {
    UUID second = residents.settle("Second", "second@people.example");
    UUID fresh = residents.settle("Fresh", null);
    residents.change(
        "update organisation set verified_at = now() - interval '300 days' where id = :id", second);
    residents.change("update organisation set verified_at = now() where id = :id", fresh);
    Response first = ActingAs.a(Role.AUDITOR).get("/api/v1/stale?limit=1");
    first
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("items", hasSize(1))
        .body("items[0].organisation.name", is("Turtles"))
        .body("items[0].verifiedAt", nullValue())
        .body("items[0].reminders", is(0))
        .body("items[0].reachable", is(true));
    ActingAs.a(Role.MODERATOR)
        .get("/api/v1/stale?limit=1&cursor=" + first.path("next"))
        .then()
        .body("items.organisation.name", is(List.of("Second")))
        .body("next", nullValue());
    ActingAs.a(Role.MODERATOR).get("/api/v1/stale?cursor=x").then().statusCode(400);
    RestAssured.get("/api/v1/stale").then().statusCode(401);
    ActingAs.a(Role.STEWARD).get("/api/v1/stale").then().statusCode(403);
  }

  private String lastToken() {
    Letter letter = mailbox.getLast(CONTACT);
    assertEquals("reminder", letter.template());
    return letter.words().get("link").split("#potwierdzam=")[1];
  }

  private static ValidatableResponse confirm(String token) {
    return RestAssured.given()
        .contentType("application/json")
        .body(Map.of("token", token))
        .post("/api/v1/confirmations")
        .then();
  }

  private Response profile() {
    return RestAssured.get("/api/v1/organisations/" + organisation);
  }
}
