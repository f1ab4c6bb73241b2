package pl.ngomap.account;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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

/** A link by e-mail signs in: once, soon, and without telling who has an account. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class SignInByLinkTest {

  @Inject Mailbox mailbox;
  @Inject SetClock clock;
  @Inject Members members;

  @BeforeEach
  void forgetFailures() {
    members.forgetFailures();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void a_link_signs_somebody_new_in() {
    String email = Members.newEmail();
    Response answer = SignIn.with(Map.of("link", SignIn.link(mailbox, email)));
    answer
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header(
            "Set-Cookie",
            allOf(
                containsString("__Host-ngomap="),
                containsString("Path=/"),
                containsString("Secure"),
                containsString("HttpOnly"),
                containsString("SameSite=Lax"),
                containsString("Max-Age=1209600")))
        .body("signedIn", is(true))
        .body("role", is("steward"))
        .body("email", is(email))
        .body("mustSet", nullValue());
    SignIn.member(email, answer)
        .withoutToken()
        .get("/api/v1/session")
        .then()
        .body("email", is(email));
  }

  @Test
  void a_link_works_once() {
    String link = SignIn.link(mailbox, Members.newEmail());
    SignIn.with(Map.of("link", link)).then().statusCode(200);
    refused(SignIn.with(Map.of("link", link)));
  }

  @Test
  void of_many_who_use_a_link_at_once_one_comes_in() {
    String link = SignIn.link(mailbox, Members.newEmail());
    List<CompletableFuture<Integer>> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> SignIn.with(Map.of("link", link)).statusCode()))
            .limit(8)
            .toList();
    assertEquals(1, answers.stream().filter(answer -> answer.join() == 200).count());
  }

  @Test
  void a_link_is_too_old_after_fifteen_minutes() {
    String email = Members.newEmail();
    String early = SignIn.link(mailbox, email);
    clock.advance(Duration.ofMinutes(14));
    SignIn.with(Map.of("link", early)).then().statusCode(200);
    String late = SignIn.link(mailbox, email);
    clock.advance(Duration.ofMinutes(15));
    refused(SignIn.with(Map.of("link", late)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or true --", "\u0000"})
  void a_made_up_link_is_refused(String link) {
    refused(SignIn.with(Map.of("link", link)));
  }

  @Test
  void who_has_an_account_gets_the_same_answer_and_the_same_letter() {
    String known = members.signIn().email();
    String unknown = Members.newEmail();
    Response first = SignIn.post("/api/v1/session/links", Map.of("email", known));
    Response second = SignIn.post("/api/v1/session/links", Map.of("email", unknown));
    assertEquals(202, first.statusCode());
    assertEquals(202, second.statusCode());
    assertEquals(first.asString(), second.asString());
    assertEquals(
        mailbox.getLast(known).words().keySet(), mailbox.getLast(unknown).words().keySet());
  }

  @Test
  void the_letter_leads_on_to_where_one_was_going() {
    String email = Members.newEmail();
    askTo(email, "/moje/klub-pion/kontakt?lang=uk").then().statusCode(202);
    String link = mailbox.getLast(email).words().get("link");
    assertThat(
        link, containsString("/wejdz?dalej=%2Fmoje%2Fklub-pion%2Fkontakt%3Flang%3Duk#link="));
    SignIn.with(Map.of("link", SignIn.token(mailbox.getLast(email)))).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/moje",
        "//evil.example/moje",
        "/\\\\evil.example",
        "/moje@evil.example",
        "/moje\r\nBcc: a@example.org",
        "/moje/\\evil",
        "javascript:alert(1)",
        "/moje#link=x",
        "/mojezdanie",
        "/api/v1/session"
      })
  void a_letter_leads_to_no_other_site(String elsewhere) {
    String email = Members.newEmail();
    askTo(email, elsewhere).then().statusCode(400).body("parameter", is("returnTo"));
    assertEquals(0, mailbox.listLetters(email).size());
  }

  private static Response askTo(String email, String returnTo) {
    return SignIn.post("/api/v1/session/links", Map.of("email", email, "returnTo", returnTo));
  }

  @Test
  void a_mailbox_is_not_flooded() {
    String email = Members.newEmail();
    for (int i = 0; i < 8; i++) {
      SignIn.post("/api/v1/session/links", Map.of("email", email)).then().statusCode(202);
    }
    assertEquals(5, mailbox.listLetters(email).size());
  }

  @Test
  void many_mailboxes_are_not_flooded_from_one_address() {
    int last = 202;
    for (int i = 0; i <= LockoutPolicy.LINKS && last == 202; i++) {
      String email = Members.newEmail();
      last = SignIn.post("/api/v1/session/links", Map.of("email", email)).statusCode();
    }
    assertEquals(429, last);
    clock.advance(Duration.ofHours(1));
    SignIn.link(mailbox, Members.newEmail());
  }

  @Test
  void an_address_in_capitals_is_the_same_person() {
    String email = Members.newEmail();
    SignIn.post("/api/v1/session/links", Map.of("email", " " + email.toUpperCase() + " "))
        .then()
        .statusCode(202);
    assertEquals(1, mailbox.listLetters(email).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "a@b",
        "a@b..org",
        "a b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "<a@example.org>",
        "a@example.org,b@example.org"
      })
  void what_is_no_address_is_refused_by_its_name(String email) {
    SignIn.post("/api/v1/session/links", Map.of("email", email))
        .then()
        .statusCode(400)
        .body("parameter", is("email"));
  }

  @Test
  void reading_the_page_of_a_link_burns_nothing() {
    String link = SignIn.link(mailbox, Members.newEmail());
    for (String method : List.of("GET", "HEAD")) {
      RestAssured.given().request(method, "/wejdz").then().statusCode(200);
      RestAssured.given().request(method, "/api/v1/session").then().statusCode(200);
    }
    SignIn.with(Map.of("link", link)).then().statusCode(200);
  }

  private static void refused(Response answer) {
    answer.then().statusCode(401).body("code", is("wrong-credentials"));
  }
}
