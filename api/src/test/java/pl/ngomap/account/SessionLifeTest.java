package pl.ngomap.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.organisation.World;

/** Sessions end when they should, and carry no right that was taken away. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SessionLifeTest {

  private static final UUID ORGANISATION = new UUID(7, 1);

  @Inject Members members;
  @Inject SetClock clock;
  @Inject World world;
  @Inject EntityManager database;
  @Inject SweepAccounts sweep;

  @BeforeEach
  void settle() {
    world.clear();
    world.settle(
        List.of(
            new World.Inhabitant(
                ORGANISATION, new UUID(7, 2), "Fundacja", new Position(54.19, 16.18))));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void visitors_are_told_that_nobody_is_signed_in() {
    RestAssured.get("/api/v1/session")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("signedIn", is(false))
        .body("role", is("visitor"))
        .body("stewardships", hasSize(0));
    RestAssured.given().header("If-None-Match", "*").get("/api/v1/session").then().statusCode(200);
  }

  @Test
  void a_steward_sees_the_organisations_to_care_for() {
    Members.Member steward = members.signInSteward(ORGANISATION, Stewardship.OWNER);
    steward
        .withoutToken()
        .get("/api/v1/session")
        .then()
        .body("stewardships[0].organisation.name", is("Fundacja"))
        .body("stewardships[0].level", is("owner"));
  }

  @Test
  void signing_out_ends_the_session_at_once() {
    Members.Member member = members.signIn();
    member
        .request()
        .delete("/api/v1/session")
        .then()
        .statusCode(204)
        .header("Set-Cookie", containsString("Max-Age=0"));
    signedIn(member, false);
    member.withoutToken().get("/api/v1/session/others").then().statusCode(401);
  }

  @Test
  void a_session_can_be_ended_from_another_device_and_by_nobody_else() {
    Members.Member here = members.signIn();
    Members.Member there = members.signIn(here.email());
    Members.Member stranger = members.signIn();
    here.withoutToken()
        .get("/api/v1/session/others")
        .then()
        .body("items", hasSize(2))
        .body("items.count { it.current }", is(1))
        .body("items[0].device", is("Firefox, Linux"));
    String id =
        there.withoutToken().get("/api/v1/session/others").path("items.find { it.current }.id");
    stranger.request().delete("/api/v1/session/others/" + id).then().statusCode(404);
    stranger.request().delete("/api/v1/session/others/nonsense").then().statusCode(404);
    signedIn(there, true);
    here.request().delete("/api/v1/session/others/" + id).then().statusCode(204);
    signedIn(there, false);
    signedIn(here, true);
  }

  @Test
  void a_steward_stays_signed_in_for_fourteen_days_after_the_last_visit() {
    Members.Member member = members.signIn();
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofDays(13));
      signedIn(member, true);
    }
    clock.advance(Duration.ofDays(14));
    signedIn(member, false);
  }

  @Test
  void staff_are_signed_out_after_half_an_hour_of_silence() {
    Members.Member member = members.signInStaff(Role.MODERATOR);
    clock.advance(Duration.ofMinutes(29));
    signedIn(member, true);
    clock.advance(Duration.ofMinutes(30));
    signedIn(member, false);
  }

  @Test
  void staff_are_signed_out_after_twelve_hours() {
    Members.Member member = members.signInStaff(Role.MODERATOR);
    for (int i = 0; i < 28; i++) {
      clock.advance(Duration.ofMinutes(25));
      signedIn(member, true);
    }
    clock.advance(Duration.ofMinutes(25));
    signedIn(member, false);
  }

  @Test
  void a_role_taken_away_is_gone_while_the_session_lives() {
    Members.Member member = members.signInStaff(Role.ADMINISTRATOR);
    member.withoutToken().get("/api/v1/staff").then().statusCode(200);
    members.change(member.email(), Role.STEWARD);
    member.withoutToken().get("/api/v1/staff").then().statusCode(403);
    signedIn(member, true);
  }

  @Test
  void a_stewardship_taken_away_is_gone_while_the_session_lives() {
    String path = "/api/v1/organisations/" + ORGANISATION + "/stewards";
    Members.Member owner = members.signInSteward(ORGANISATION, Stewardship.OWNER);
    Members.Member editor = members.signInSteward(ORGANISATION, Stewardship.EDITOR);
    editor.withoutToken().get(path).then().statusCode(200);
    owner.request().delete(path + "/" + editor.id()).then().statusCode(204);
    editor.withoutToken().get(path).then().statusCode(403);
  }

  @Test
  void a_forged_cookie_is_nobody() {
    for (String cookie : List.of("", "x", "A".repeat(43), "A".repeat(5_000))) {
      RestAssured.given()
          .header("Cookie", "__Host-ngomap=" + cookie)
          .get("/api/v1/session")
          .then()
          .statusCode(200)
          .body("signedIn", is(false));
    }
  }

  @Test
  void the_token_is_not_in_the_database() {
    Members.Member member = members.signIn();
    assertEquals(0, countTokens(member.cookie()));
  }

  @Test
  void what_has_ended_is_swept_away() {
    members.signIn();
    clock.advance(Duration.ofDays(30));
    sweep.sweep();
    assertEquals(0, countSessions());
  }

  @Transactional
  long countTokens(String token) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from session s where s::text like :token")
                .setParameter("token", "%" + token + "%")
                .getSingleResult())
        .longValue();
  }

  @Transactional
  long countSessions() {
    return ((Number) database.createNativeQuery("select count(*) from session").getSingleResult())
        .longValue();
  }

  private static void signedIn(Members.Member member, boolean expected) {
    member.withoutToken().get("/api/v1/session").then().body("signedIn", is(expected));
  }
}
