package pl.ngomap.broadcast.dispatch;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.compose.Freezer;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Mailbox;

/** Copies by e-mail: agreed to, sent once, and ended by a link. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestProfile(CopiesTest.Letters.class)
class CopiesTest {

  private static final Path DIRECTORY = Path.of("target/copies");
  private static final String EMAIL = "biuro@zeglarze.example";

  @Inject Village village;
  @Inject Mailbox mailbox;
  @Inject Freezer freezer;
  @Inject DispatchMail mail;

  private UUID sailors;
  private String path;

  /** Letters become files. */
  public static class Letters implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ngomap.mail.directory", DIRECTORY.toString(),
          "ngomap.sms.dispatch.quiet-from", "00:00",
          "ngomap.sms.dispatch.quiet-to", "00:00");
    }
  }

  @BeforeEach
  void settle() throws IOException {
    village.clear();
    mailbox.clear();
    for (Path letter : letters()) {
      Files.delete(letter);
    }
    sailors = village.settle("Żeglarze", "17", new Position(54.19, 16.18));
    path = "/api/v1/organisations/" + sailors + "/contacts";
  }

  @Test
  void a_mailbox_is_confirmed_by_the_code_of_a_letter_and_shown_masked() {
    String id = subscribe();
    steward()
        .get(path)
        .then()
        .statusCode(200)
        .body("items[0].channel", equalTo("email"))
        .body("items[0].phone", equalTo("b•••@z•••.example"))
        .body("items[0].state", equalTo("active"));
    assertEquals(
        List.of("asked email", "confirmed email"),
        village.ask(
            "select act || ' ' || channel from consent_entry where contact_id = '"
                + id
                + "' order by id"));
    for (String table : List.of("contact", "consent_entry", "audit_entry")) {
      for (String row : village.ask("select t::text from " + table + " t")) {
        assertFalse(row.contains("zeglarze.example"), table + ": " + row);
      }
    }
  }

  @Test
  void who_prefers_letters_gets_a_copy_and_no_sms() throws IOException {
    subscribe();
    village.contact(sailors, "600100200", "grants");
    office()
        .body(draft())
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(200)
        .body("people", equalTo(1))
        .body("mailboxes", equalTo(1))
        .body("allParts", equalTo(1));
    office()
        .body(draft())
        .post("/api/v1/broadcasts/dry-run")
        .then()
        .statusCode(200)
        .body("items[0].phones", equalTo(List.of("••• ••• 200", "b•••@z•••.example")));
    String id = send();
    mail.dispatchAll();
    mail.dispatchAll();
    assertEquals(1, letters().size());
    String letter = Files.readString(letters().get(0));
    assertTrue(letter.contains("\r\nTo: " + EMAIL + "\r\n"), letter);
    assertTrue(
        letter.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), letter);
    assertTrue(body(letter).contains("Nabor Żeglarze\ndruga linia"), body(letter));
    assertTrue(body(letter).contains(link(letter)), body(letter));
    assertEquals(
        List.of("email accepted 0", "sms queued 1"),
        village.ask(
            "select channel || ' ' || state || ' ' || parts from sms_message where broadcast_id = '"
                + id
                + "' order by channel"));
  }

  @Test
  void a_program_of_mail_ends_copies_by_a_post_and_the_page_undoes_it() throws IOException {
    subscribe();
    send();
    mail.dispatchAll();
    String word = URI.create(link(Files.readString(letters().get(0)))).getPath();
    given().get(word).then().statusCode(200).body(containsString("Wypisz mnie"));
    assertEquals(List.of("active"), village.ask("select state from contact"));
    given().formParam("List-Unsubscribe", "One-Click").post(word).then().statusCode(200);
    assertEquals(List.of("stopped"), village.ask("select state from contact"));
    office()
        .body(draft())
        .post("/api/v1/broadcasts/quote")
        .then()
        .body("mailboxes", equalTo(0))
        .body("leftOut.stopped", equalTo(1));
    UUID other = village.settle("Kajakarze", "17", new Position(54.2, 16.2));
    ActingAs.steward(other, Stewardship.EDITOR)
        .contentType(JSON)
        .body(subscription())
        .post("/api/v1/organisations/" + other + "/contacts")
        .then()
        .statusCode(409)
        .body("code", equalTo("phone-stopped"));
    given().formParam("act", "start").post(word).then().statusCode(200);
    assertEquals(List.of("active"), village.ask("select state from contact"));
    assertEquals(
        List.of("asked", "confirmed", "stopped", "restarted"),
        village.ask(
            "select act from (select id, act from consent_entry order by id desc limit 4) last order by id"));
  }

  @Test
  void a_link_that_we_did_not_make_ends_nothing() {
    subscribe();
    String id = village.ask("select replace(id::text, '-', '') from contact").get(0);
    for (String word : List.of("x", id, id + "-" + "0".repeat(32))) {
      given().get("/wypisz/" + word).then().statusCode(404);
      given().formParam("act", "stop").post("/wypisz/" + word).then().statusCode(404);
    }
    assertEquals(List.of("active"), village.ask("select state from contact"));
  }

  @Test
  void what_waits_when_copies_are_ended_is_not_sent() throws IOException {
    subscribe();
    send();
    mail.dispatchAll();
    String word = URI.create(link(Files.readString(letters().get(0)))).getPath();
    send();
    given().formParam("act", "stop").post(word).then().statusCode(200);
    mail.dispatchAll();
    assertEquals(1, letters().size());
    assertEquals(
        List.of("accepted", "opted-out"),
        village.ask("select state from sms_message order by state"));
  }

  @Test
  void a_contact_is_a_phone_or_a_mailbox() {
    steward()
        .body(
            Map.of(
                "label",
                "x",
                "phone",
                "600100200",
                "email",
                EMAIL,
                "topics",
                List.of("grants"),
                "agreed",
                true))
        .post(path)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("email"));
    steward()
        .body(
            Map.of("label", "x", "email", "zeglarze", "topics", List.of("grants"), "agreed", true))
        .post(path)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("email"));
    steward()
        .body(Map.of("label", "x", "topics", List.of("grants"), "agreed", true))
        .post(path)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("phone"));
  }

  @Test
  void everything_is_told_to_the_holder_and_erased() {
    String id = subscribe();
    steward().get(path + "/" + id + "/export").then().statusCode(200).body("phone", equalTo(EMAIL));
    send();
    steward().delete(path + "/" + id).then().statusCode(204);
    mail.dispatchAll();
    assertEquals(List.of("cancelled"), village.ask("select state from sms_message"));
  }

  private String subscribe() {
    String id =
        steward().body(subscription()).post(path).then().statusCode(201).extract().path("id");
    steward()
        .body(Map.of("code", mailbox.getLast(EMAIL).words().get("code")))
        .post(path + "/" + id + "/confirmation")
        .then()
        .statusCode(200);
    return id;
  }

  private static Map<String, Object> subscription() {
    return Map.of("label", "biuro", "email", EMAIL, "topics", List.of("grants"), "agreed", true);
  }

  private String send() {
    String id =
        ActingAs.confirmed(Role.MODERATOR)
            .contentType(JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(draft())
            .post("/api/v1/broadcasts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    freezer.freeze();
    return id;
  }

  private static Map<String, Object> draft() {
    return Map.of("text", "Nabor {organizacja}\ndruga linia", "purpose", "city", "topic", "grants");
  }

  private static List<Path> letters() throws IOException {
    if (Files.notExists(DIRECTORY)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("broadcast-copy"))
          .toList();
    }
  }

  private static String body(String letter) {
    return new String(
        Base64.getMimeDecoder().decode(letter.split("\r\n\r\n", 2)[1]), StandardCharsets.UTF_8);
  }

  private static String link(String letter) {
    return letter.replaceAll("(?s).*List-Unsubscribe: <([^>]+)>.*", "$1");
  }

  private RequestSpecification steward() {
    return ActingAs.steward(sailors, Stewardship.EDITOR).contentType(JSON);
  }

  private static RequestSpecification office() {
    return ActingAs.a(Role.MODERATOR).contentType(JSON);
  }
}
