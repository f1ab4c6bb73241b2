package pl.ngomap.account;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** A page of another site cannot change anything with somebody's cookie. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class CsrfTest {

  @Inject Members members;

  private Members.Member member;

  @BeforeEach
  void signIn() {
    member = members.signIn();
  }

  @Test
  void token_and_origin_together_are_taken() {
    end(member.request()).then().statusCode(204);
  }

  @Test
  void the_browsers_word_for_the_same_site_is_taken() {
    end(withToken().header("Sec-Fetch-Site", "same-origin")).then().statusCode(204);
  }

  @Test
  void without_token_or_with_another_one_it_is_refused() {
    refused(member.withoutToken().header("Origin", Members.origin()));
    refused(
        member
            .withoutToken()
            .header("Origin", Members.origin())
            .header("X-CSRF-Token", members.signIn().csrf()));
    refused(member.withoutToken().header("Origin", Members.origin()).header("X-CSRF-Token", ""));
  }

  @Test
  void from_elsewhere_it_is_refused() {
    for (String origin :
        List.of(
            "https://elsewhere.example",
            "null",
            "",
            "http://localhost",
            "http://localhost:" + RestAssured.port + ".elsewhere.example",
            "file://localhost:" + RestAssured.port)) {
      refused(withToken().header("Origin", origin));
    }
    for (String site : List.of("cross-site", "same-site", "none", "")) {
      refused(withToken().header("Sec-Fetch-Site", site));
      refused(withToken().header("Origin", Members.origin()).header("Sec-Fetch-Site", site));
    }
  }

  @Test
  void who_does_not_say_from_where_is_refused() {
    refused(withToken());
  }

  @Test
  void nobody_is_signed_in_from_elsewhere() {
    RestAssured.given()
        .header("Origin", "https://elsewhere.example")
        .contentType("application/json")
        .body(Map.of("email", "a@example.org", "password", "x"))
        .post("/api/v1/session")
        .then()
        .statusCode(403)
        .body("code", is("csrf"));
  }

  @Test
  void reading_needs_no_token() {
    member.withoutToken().get("/api/v1/session").then().body("signedIn", is(true));
  }

  private RequestSpecification withToken() {
    return member.withoutToken().header("X-CSRF-Token", member.csrf());
  }

  private void refused(RequestSpecification request) {
    end(request).then().statusCode(403).body("code", is("csrf"));
    member.withoutToken().get("/api/v1/session").then().body("signedIn", is(true));
  }

  private static Response end(RequestSpecification request) {
    return request.delete("/api/v1/session").thenReturn();
  }
}
