package pl.ngomap.account;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Mailbox;

/** Signing in as a page does it. */
final class SignIn {

  static final String PASSWORD = "koń na biegunach śpi";

  private SignIn() {}

  static Response post(String path, Map<String, ?> body) {
    return RestAssured.given().contentType("application/json").body(body).post(path).thenReturn();
  }

  static Response with(Map<String, ?> credentials) {
    return post("/api/v1/session", credentials);
  }

  static Response withPassword(String email, String password) {
    return with(Map.of("email", email, "password", password));
  }

  /** Asks for a link and reads it in the mail. */
  static String link(Mailbox mailbox, String email) {
    post("/api/v1/session/links", Map.of("email", email)).then().statusCode(202);
    return token(mailbox.getLast(email));
  }

  static String token(Letter letter) {
    return letter.words().get("link").replaceFirst(".*#\\w+=", "");
  }

  /** Signs in by a link. */
  static Members.Member byLink(Mailbox mailbox, String email) {
    return member(email, with(Map.of("link", link(mailbox, email))));
  }

  static Members.Member member(String email, Response answer) {
    answer.then().statusCode(200);
    return new Members.Member(
        null, email, answer.cookie("__Host-ngomap"), answer.path("csrfToken"));
  }

  static void setPassword(Members.Member member) {
    member
        .request()
        .contentType("application/json")
        .body(Map.of("password", PASSWORD))
        .put("/api/v1/session/password")
        .then()
        .statusCode(204);
  }
}
