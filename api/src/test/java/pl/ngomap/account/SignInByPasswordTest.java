package pl.ngomap.account;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.mail.Mailbox;

/** A password signs in; guessing becomes slow, then stops, and nobody learns who has an account. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SignInByPasswordTest {

  @Inject Mailbox mailbox;
  @Inject SetClock clock;
  @Inject Members members;

  private Members.Member member;

  @BeforeEach
  void somebodySetsAPassword() {
    members.forgetFailures();
    member = SignIn.byLink(mailbox, Members.newEmail());
    SignIn.setPassword(member);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void the_right_password_signs_in() {
    SignIn.withPassword(member.email(), SignIn.PASSWORD)
        .then()
        .statusCode(200)
        .body("email", is(member.email()));
  }

  @Test
  void unknown_account_wrong_password_and_no_password_get_the_same_answer() {
    String withoutPassword = SignIn.byLink(mailbox, Members.newEmail()).email();
    List<String> bodies =
        Stream.of(member.email(), withoutPassword, Members.newEmail())
            .map(email -> SignIn.withPassword(email, "something else"))
            .peek(answer -> answer.then().statusCode(401).body("code", is("wrong-credentials")))
            .map(Response::asString)
            .distinct()
            .toList();
    assertEquals(1, bodies.size());
  }

  @Test
  void unknown_accounts_take_as_long_as_known_ones() {
    SignIn.withPassword(member.email(), "warming up");
    long known = time(member.email());
    long unknown = time(Members.newEmail());
    assertTrue(unknown * 3 > known, "the hash is computed for nobody, too");
  }

  @Test
  void after_five_failures_the_next_attempt_must_wait() {
    fail(member.email(), 5);
    SignIn.withPassword(member.email(), SignIn.PASSWORD)
        .then()
        .statusCode(429)
        .body("code", is("too-soon"));
    clock.advance(Duration.ofSeconds(2));
    SignIn.withPassword(member.email(), SignIn.PASSWORD).then().statusCode(200);
  }

  @Test
  void after_ten_failures_only_a_link_opens_the_account() {
    lock(member.email());
    clock.advance(Duration.ofHours(1));
    SignIn.withPassword(member.email(), SignIn.PASSWORD)
        .then()
        .statusCode(429)
        .body("code", is("locked"));
    SignIn.byLink(mailbox, member.email());
    SignIn.withPassword(member.email(), SignIn.PASSWORD).then().statusCode(200);
  }

  @Test
  void an_unknown_account_is_locked_in_the_same_way() {
    String unknown = Members.newEmail();
    lock(unknown);
    lock(member.email());
    assertEquals(
        SignIn.withPassword(unknown, "x").asString(),
        SignIn.withPassword(member.email(), "x").asString());
  }

  @Test
  void many_guesses_at_once_are_counted_one_by_one() {
    List<CompletableFuture<Integer>> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> SignIn.withPassword(member.email(), "guess guess").statusCode()))
            .limit(20)
            .toList();
    long tried = answers.stream().filter(answer -> answer.join() == 401).count();
    assertTrue(tried <= 6, tried + " guesses were tried");
  }

  @Test
  void an_address_that_guesses_at_many_accounts_is_slowed_down() {
    int last = 401;
    for (int i = 0; i < 60 && last == 401; i++) {
      last = SignIn.withPassword(Members.newEmail(), "guess").statusCode();
    }
    assertEquals(429, last);
  }

  @Test
  void a_new_password_ends_the_other_sessions() {
    Members.Member elsewhere =
        SignIn.member(member.email(), SignIn.withPassword(member.email(), SignIn.PASSWORD));
    SignIn.setPassword(member);
    elsewhere.withoutToken().get("/api/v1/session").then().body("signedIn", is(false));
    member.withoutToken().get("/api/v1/session").then().body("signedIn", is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "aaaaaaaaaaaaaaaaaaaa"})
  void a_password_that_is_easy_to_guess_is_refused(String password) {
    set(password).then().statusCode(400).body("parameter", is("password"));
  }

  @Test
  void the_e_mail_is_no_password() {
    set(member.email() + "!").then().statusCode(400).body("parameter", is("password"));
  }

  @Test
  void ten_minutes_after_signing_in_the_credentials_are_wanted_again() {
    clock.advance(Duration.ofMinutes(11));
    set("another long password").then().statusCode(403).body("code", is("confirmation-wanted"));
    again(Map.of("password", "wrong wrong")).then().statusCode(401);
    again(Map.of()).then().statusCode(400);
    again(Map.of("password", SignIn.PASSWORD)).then().statusCode(200);
    set("another long password").then().statusCode(204);
  }

  private Response again(Map<String, String> credentials) {
    return member
        .request()
        .contentType("application/json")
        .body(credentials)
        .post("/api/v1/session/confirmation");
  }

  private Response set(String password) {
    return member
        .request()
        .contentType("application/json")
        .body(Map.of("password", password))
        .put("/api/v1/session/password");
  }

  private static long time(String email) {
    long began = System.nanoTime();
    SignIn.withPassword(email, "wrong wrong");
    return System.nanoTime() - began;
  }

  private static void fail(String email, int times) {
    for (int i = 0; i < times; i++) {
      SignIn.withPassword(email, "wrong wrong").then().statusCode(401);
    }
  }

  private void lock(String email) {
    for (int i = 0; i < LockoutPolicy.LOCKED; i++) {
      SignIn.withPassword(email, "wrong wrong").then().statusCode(401);
      clock.advance(Duration.ofMinutes(1));
    }
  }
}
