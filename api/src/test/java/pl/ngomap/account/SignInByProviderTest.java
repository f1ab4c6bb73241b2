package pl.ngomap.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.kernel.Role;

/** The city's own accounts sign in, and nobody else's word is taken for theirs. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(value = CityProvider.class, restrictToAnnotatedClass = true)
class SignInByProviderTest {

  private static final String PATH = "/api/v1/session/provider";
  private static final String ATTEMPT = "__Host-ngomap-attempt";

  @Inject Members members;

  private final CityProvider provider = CityProvider.get();

  /** A browser on its way: the cookie that it keeps, and what it asks the provider. */
  private record Began(String cookie, Map<String, String> question) {}

  private Began begin() {
    Response answer = RestAssured.given().redirects().follow(false).get(PATH);
    answer
        .then()
        .statusCode(303)
        .header("Location", startsWith(provider.issuer() + "/auth?"))
        .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("Secure")));
    String query = URI.create(answer.header("Location")).getRawQuery();
    return new Began(answer.cookie(ATTEMPT), CityProvider.Questions.parse(query));
  }

  private static Response comeBack(String cookie, String state, String code) {
    return RestAssured.given()
        .redirects()
        .follow(false)
        .cookie(ATTEMPT, cookie)
        .queryParam("state", state)
        .queryParam("code", code)
        .queryParam("iss", CityProvider.get().issuer())
        .get(PATH + "/callback");
  }

  private Response signIn(UnaryOperator<JWTClaimsSet.Builder> claims) {
    Began began = begin();
    String code = provider.grant(began.question, claims);
    return comeBack(began.cookie, began.question.get("state"), code);
  }

  private static UnaryOperator<JWTClaimsSet.Builder> email(String email) {
    return claims -> claims.claim("email", email).claim("email_verified", true);
  }

  @Test
  void a_person_of_the_provider_is_signed_in() {
    assertEquals("Konto miejskie", RestAssured.get("/api/v1/session").path("provider"));
    String email = Members.newEmail();
    Response answer = signIn(email(email));
    answer.then().statusCode(303).header("Location", endsWith("/moje"));
    RestAssured.given()
        .cookie("__Host-ngomap", answer.cookie("__Host-ngomap"))
        .get("/api/v1/session")
        .then()
        .body("signedIn", is(true))
        .body("email", is(email));
  }

  @Test
  void asks_with_pkce_for_credentials_anew() {
    Map<String, String> question = begin().question;
    assertEquals("S256", question.get("code_challenge_method"));
    assertEquals("login", question.get("prompt"));
    assertEquals("openid email", question.get("scope"));
    assertEquals(CityProvider.CLIENT, question.get("client_id"));
  }

  @Test
  void staff_need_several_factors_there() {
    Members.Member moderator = members.signInStaff(Role.MODERATOR);
    signIn(email(moderator.email()))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/wejdz?dostawca=second-factor-wanted"));
    Response answer =
        signIn(
            claims -> email(moderator.email()).apply(claims).claim("amr", List.of("pwd", "mfa")));
    answer.then().header("Location", endsWith("/biuro"));
    Response session =
        RestAssured.given()
            .cookie("__Host-ngomap", answer.cookie("__Host-ngomap"))
            .get("/api/v1/session");
    session.then().body("role", is("moderator"));
    assertNull(session.path("mustSet"));
  }

  /** What makes a token worth nothing. */
  enum Fault {
    UNVERIFIED(claims -> claims.claim("email_verified", false)),
    WITHOUT_EMAIL(claims -> claims.claim("email", null)),
    OLD(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600)))),
    OF_ANOTHER_CLIENT(claims -> claims.audience("inni")),
    OF_ANOTHER_ISSUER(claims -> claims.issuer("https://inny.example.org")),
    OF_ANOTHER_ATTEMPT(claims -> claims.claim("nonce", "inny"));

    private final UnaryOperator<JWTClaimsSet.Builder> spoil;

    Fault(UnaryOperator<JWTClaimsSet.Builder> spoil) {
      this.spoil = spoil;
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_token_that_is_not_right_signs_nobody_in(Fault fault) {
    requireNobody(signIn(claims -> fault.spoil.apply(email("x@city.example.org").apply(claims))));
  }

  @Test
  void nobody_else_signs_tokens() {
    Began began = begin();
    String code = provider.forge(began.question, email("x@city.example.org"));
    requireNobody(comeBack(began.cookie, began.question.get("state"), code));
  }

  @Test
  void an_answer_fits_the_attempt_of_its_browser_only() {
    Began began = begin();
    Began other = begin();
    String code = provider.grant(began.question, email("x@city.example.org"));
    requireNobody(comeBack(other.cookie, began.question.get("state"), code));
    requireNobody(comeBack("", began.question.get("state"), code));
    requireNobody(comeBack(began.cookie, "", code));
    requireNobody(comeBack(began.cookie, began.question.get("state"), ""));
    requireNobody(comeBack(began.cookie, began.question.get("state"), "unknown"));
    String mixed = other.cookie.replaceFirst("^[^.]+", began.question.get("state"));
    requireNobody(comeBack(mixed, began.question.get("state"), code));
  }

  private static void requireNobody(Response answer) {
    answer.then().statusCode(303).header("Location", endsWith("/wejdz?dostawca=wrong-credentials"));
    assertNull(answer.cookie("__Host-ngomap"));
  }
}
