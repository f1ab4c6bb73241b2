package pl.ngomap.account;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.kernel.Role;
import pl.ngomap.mail.Mailbox;

/** Codes of an authenticator and of paper: each once; staff get nowhere without. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SecondFactorTest {

  private static final String PATH = "/api/v1/session/second-factor";

  @Inject Mailbox mailbox;
  @Inject SetClock clock;
  @Inject Members members;

  private String email;
  private Authenticator authenticator;
  private List<String> recoveryCodes;

  @BeforeEach
  void forgetFailuresOfOthers() {
    members.forgetFailures();
    email = Members.newEmail();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  /** A phone that knows the secret of this test's person. */
  private record Authenticator(String secret, SetClock clock) {

    String code() {
      long step = clock.instant().getEpochSecond() / TotpCode.STEP_SECONDS;
      return TotpCode.of(decode(secret), step);
    }

    private static byte[] decode(String secret) {
      byte[] bytes = new byte[secret.length() * 5 / 8];
      long bits = 0;
      int count = 0;
      int filled = 0;
      for (char letter : secret.toCharArray()) {
        bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
        count += 5;
        if (count >= 8) {
          count -= 8;
          bytes[filled++] = (byte) (bits >> count);
        }
      }
      return bytes;
    }
  }

  @Test
  void a_code_works_once() {
    setUp();
    nextStep();
    String code = authenticator.code();
    signIn(code).then().statusCode(200);
    signIn(code).then().statusCode(401).body("code", is("wrong-credentials"));
    nextStep();
    signIn(authenticator.code()).then().statusCode(200);
  }

  @Test
  void the_code_that_set_it_up_does_not_sign_in() {
    setUp();
    signIn(authenticator.code()).then().statusCode(401);
  }

  @Test
  void without_a_code_one_is_wanted_and_no_failure_is_counted() {
    setUp();
    for (int i = 0; i < 12; i++) {
      SignIn.withPassword(email, SignIn.PASSWORD)
          .then()
          .statusCode(401)
          .body("code", is("second-factor-wanted"));
    }
  }

  @Test
  void wrong_codes_lock_the_account() {
    setUp();
    int status = 401;
    for (int i = 0; i < LockoutPolicy.LOCKED; i++) {
      signIn("000000");
      clock.advance(Duration.ofMinutes(1));
    }
    status = signIn(authenticator.code()).statusCode();
    assertEquals(429, status);
  }

  @Test
  void a_recovery_code_works_once() {
    setUp();
    assertEquals(10, recoveryCodes.size());
    signIn(recoveryCodes.get(0)).then().statusCode(200);
    signIn(recoveryCodes.get(0)).then().statusCode(401);
    signIn(recoveryCodes.get(1).toUpperCase().replace("-", " ")).then().statusCode(200);
  }

  @Test
  void new_recovery_codes_replace_the_old_ones() {
    Members.Member member = setUp();
    List<String> old = recoveryCodes;
    nextStep();
    enrol(member);
    signIn(old.get(0)).then().statusCode(401);
    signIn(recoveryCodes.get(0)).then().statusCode(200);
  }

  @Test
  void a_link_needs_the_code_too_and_dies_of_five_wrong_ones() {
    setUp();
    nextStep();
    String link = SignIn.link(mailbox, email);
    SignIn.with(Map.of("link", link))
        .then()
        .statusCode(401)
        .body("code", is("second-factor-wanted"));
    SignIn.with(Map.of("link", link, "code", authenticator.code())).then().statusCode(200);
    nextStep();
    String other = SignIn.link(mailbox, email);
    for (int i = 0; i < 5; i++) {
      SignIn.with(Map.of("link", other, "code", "000000")).then().statusCode(401);
    }
    SignIn.with(Map.of("link", other, "code", authenticator.code())).then().statusCode(401);
  }

  @Test
  void a_secret_counts_only_after_a_code_of_it() {
    Members.Member member = SignIn.byLink(mailbox, email);
    SignIn.setPassword(member);
    put(member, "123456").then().statusCode(409);
    member.request().post(PATH).then().statusCode(200).body("uri", startsWith("otpauth://totp/"));
    put(member, "abc").then().statusCode(400).body("parameter", is("code"));
    SignIn.withPassword(email, SignIn.PASSWORD).then().statusCode(200);
  }

  @Test
  void stewards_may_do_without_again() {
    Members.Member member = setUp();
    member.request().delete(PATH).then().statusCode(204);
    SignIn.withPassword(email, SignIn.PASSWORD).then().statusCode(200);
  }

  @Test
  void staff_must_set_both_before_anything_else() {
    members.change(email, Role.ADMINISTRATOR);
    Members.Member member = SignIn.byLink(mailbox, email);
    mustSet(member, "password");
    SignIn.setPassword(member);
    mustSet(member, "second-factor");
    enrol(member);
    member.withoutToken().get("/api/v1/session").then().body("mustSet", nullValue());
    member.withoutToken().get("/api/v1/staff").then().statusCode(200);
    member
        .request()
        .delete(PATH)
        .then()
        .statusCode(403)
        .body("code", is("second-factor-compulsory"));
  }

  @Test
  void staff_who_come_by_a_link_must_set_the_password_anew() {
    Members.Member member = setUp();
    members.change(email, Role.MODERATOR);
    nextStep();
    Response answer =
        SignIn.with(Map.of("link", SignIn.link(mailbox, email), "code", authenticator.code()));
    mustSet(SignIn.member(email, answer), "password");
    nextStep();
    mustSet(
        SignIn.member(
            email,
            SignIn.with(Map.of("link", SignIn.link(mailbox, email), "code", authenticator.code()))),
        "password");
    mustSet(member, null);
  }

  /** With a null, that nothing is missing. */
  private static void mustSet(Members.Member member, String missing) {
    member.withoutToken().get("/api/v1/session").then().body("mustSet", is(missing));
    if (missing != null) {
      for (String path : List.of("/api/v1/staff", "/api/v1/audit")) {
        member.withoutToken().get(path).then().statusCode(403).body("code", is("must-set"));
      }
    }
  }

  /** A steward with a password and a second factor. */
  private Members.Member setUp() {
    Members.Member member = SignIn.byLink(mailbox, email);
    SignIn.setPassword(member);
    enrol(member);
    return member;
  }

  private void enrol(Members.Member member) {
    String secret = member.request().post(PATH).then().statusCode(200).extract().path("secret");
    authenticator = new Authenticator(secret, clock);
    Response answer = put(member, authenticator.code());
    answer.then().statusCode(200).body("recoveryCodes", hasSize(10));
    recoveryCodes = answer.path("recoveryCodes");
  }

  private static Response put(Members.Member member, String code) {
    return member
        .request()
        .contentType("application/json")
        .body(Map.of("code", code))
        .put(PATH)
        .thenReturn();
  }

  private Response signIn(String code) {
    return SignIn.with(Map.of("email", email, "password", SignIn.PASSWORD, "code", code));
  }

  private void nextStep() {
    clock.advance(Duration.ofSeconds(2 * TotpCode.STEP_SECONDS));
  }
}
