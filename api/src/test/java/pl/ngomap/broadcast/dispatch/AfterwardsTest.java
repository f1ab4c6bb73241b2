package pl.ngomap.broadcast.dispatch;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.compose.Freezer;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/** What stays of messages: replies to be read, an archive, a table, and what is forgotten. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class AfterwardsTest {

  private static final String INBOX = "/api/v1/sms/inbox";
  private static final String PHONE = "+48600100200";

  @Inject Village village;
  @Inject Dispatch dispatch;
  @Inject Freezer freezer;
  @Inject CallbackAddress addresses;
  @Inject ForgetMessages forgetting;
  @Inject SetClock clock;

  private UUID sailors;
  private UUID seniors;
  private String lastEntry;

  @BeforeEach
  void settle() {
    village.clear();
    // The audit log only grows.
    lastEntry = village.ask("select coalesce(max(id), 0) from audit_entry").get(0);
    sailors = village.settle("=Żeglarze", "17", new Position(54.190278, 16.181667));
    seniors = village.settle("Seniorzy", "10", new Position(54.2, 16.2));
    village.contact(sailors, "600100200", "grants");
    dispatch.dispatchAll();
  }

  @AfterEach
  void trueTime() {
    clock.reset();
  }

  @Test
  void free_words_from_a_phone_wait_until_somebody_deals_with_them() {
    inbound("1", PHONE, "Kiedy przyjedziecie?");
    inbound("2", PHONE, "STOP");
    inbound("3", "+48999999999", "Halo");
    inbox(Role.AUDITOR, "open")
        .body("open", equalTo(2))
        .body("items.text", contains("Halo", "Kiedy przyjedziecie?"))
        .body("items[0].organisations", empty())
        .body("items[1].organisations.name", contains("=Żeglarze"))
        .body("items[1].phone", equalTo("••• ••• 200"));
    String id = inbox(Role.MODERATOR, "open").extract().path("items[1].id");
    mark(id, true).statusCode(204);
    mark(id, true).statusCode(204);
    inbox(Role.MODERATOR, "open").body("open", equalTo(1)).body("items.text", contains("Halo"));
    inbox(Role.MODERATOR, "done")
        .body("items.id", contains(id))
        .body("items[0].doneAt", notNullValue());
    assertEquals(List.of("1"), acts("sms-inbox.done"));
    mark(id, false).statusCode(204);
    inbox(Role.MODERATOR, "open").body("open", equalTo(2));
    assertEquals(List.of("1"), acts("sms-inbox.reopened"));
  }

  @Test
  void the_inbox_is_read_in_pages_of_one_state() {
    for (int i = 0; i < 5; i++) {
      inbound("k" + i, PHONE, "slowo " + i);
    }
    String next =
        ActingAs.a(Role.MODERATOR)
            .get(INBOX + "?limit=3")
            .then()
            .body("items.size()", equalTo(3))
            .extract()
            .path("next");
    ActingAs.a(Role.MODERATOR)
        .get(INBOX + "?limit=3&cursor=" + next)
        .then()
        .body("items.text", contains("slowo 1", "slowo 0"))
        .body("next", nullValue());
    ActingAs.a(Role.MODERATOR).get(INBOX + "?state=done&cursor=" + next).then().statusCode(400);
    ActingAs.a(Role.MODERATOR).get(INBOX + "?state=read").then().statusCode(400);
  }

  @Test
  void only_what_is_there_is_marked() {
    mark(UUID.randomUUID().toString(), true).statusCode(404);
    mark("x", true).statusCode(404);
    inbound("1", PHONE, "STOP");
    mark(village.ask("select id from sms_inbound").get(0), true).statusCode(404);
  }

  @Test
  void an_organisation_reads_what_the_city_wrote_to_it_with_a_number_and_without() {
    send(Map.of("text", "Witaj {organizacja}"));
    send(Map.of("text", "Tylko dla żeglarzy", "audience", Map.of("spheres", List.of("17"))));
    freezer.freeze();
    dispatch.dispatchAll();
    archive(sailors)
        .body("items.text", contains("Tylko dla żeglarzy", "Witaj =Żeglarze"))
        .body("items[0].phones.phone", contains("••• ••• 200"))
        .body("items[0].phones.state", contains("accepted"));
    archive(seniors)
        .body("items.text", contains("Witaj Seniorzy"))
        .body("items[0].phones", empty());
    ActingAs.steward(sailors, Stewardship.OWNER).get(archivePath(seniors)).then().statusCode(403);
  }

  @Test
  void what_was_stopped_or_has_not_left_is_in_no_archive() {
    String id = send(Map.of());
    archive(sailors).body("items", empty());
    freezer.freeze();
    ActingAs.a(Role.MODERATOR)
        .contentType(JSON)
        .body(Map.of("act", "cancel"))
        .post("/api/v1/broadcasts/" + id + "/acts")
        .then()
        .statusCode(200);
    archive(sailors).body("items", empty());
  }

  @Test
  void administrators_see_what_became_files_codes_too_and_that_they_looked() {
    send(Map.of("text", "Nabor trwa"));
    freezer.freeze();
    dispatch.dispatchAll();
    ActingAs.a(Role.ADMINISTRATOR)
        .get("/api/v1/sms/console")
        .then()
        .statusCode(200)
        .body("items[0].text", equalTo("Nabor trwa"))
        .body("items[0].phone", equalTo("••• ••• 200"))
        .body("items[0].organisationName", equalTo("=Żeglarze"))
        .body("items[1].text", org.hamcrest.Matchers.containsString("kod"));
    ActingAs.a(Role.MODERATOR).get("/api/v1/sms/console").then().statusCode(403);
    assertEquals(List.of("1"), acts("sms-console.read"));
  }

  @Test
  void a_table_tells_what_became_of_each_and_no_cell_is_a_formula() {
    String id = send(Map.of());
    freezer.freeze();
    dispatch.dispatchAll();
    String path = "/api/v1/broadcasts/" + id + "/messages/export";
    ActingAs.a(Role.AUDITOR).get(path).then().statusCode(403);
    String table =
        ActingAs.confirmed(Role.AUDITOR)
            .get(path)
            .then()
            .statusCode(200)
            .contentType("text/csv")
            .extract()
            .asString();
    String[] lines = table.split("\r?\n");
    assertEquals("organisation,channel,address,state,code,acceptedAt,finalAt,answer", lines[0]);
    assertTrue(lines[1].startsWith("'=Żeglarze,sms,••• ••• 200,accepted,,20"), lines[1]);
    assertEquals(2, lines.length);
    assertEquals(List.of("1"), acts("broadcast.exported"));
  }

  @Test
  void numbers_and_texts_are_forgotten_some_time_after_the_end_and_counts_stay() {
    String id = send(Map.of());
    freezer.freeze();
    dispatch.dispatchAll();
    inbound("1", PHONE, "Dziekujemy");
    clock.advance(Duration.ofDays(29));
    forget();
    assertEquals(List.of("0"), village.ask("select count(*) from sms_message where text is null"));
    String late = send(Map.of("text", "Drugi nabor"));
    freezer.freeze();
    clock.advance(Duration.ofDays(2));
    forget();
    assertEquals(
        List.of("Drugi nabor"), village.ask("select text from sms_message where text is not null"));
    assertEquals(
        List.of("0"),
        village.ask(
            "select count(*) from sms_message where text is null and (phone_sealed is not null or phone_index is not null or phone_tail <> '•••')"));
    assertEquals(
        List.of("1"),
        village.ask(
            "select count(*) from sms_inbound where text is null and phone_sealed is null and phone_index is null"));
    ActingAs.a(Role.AUDITOR)
        .get("/api/v1/broadcasts/" + id)
        .then()
        .body("messages.accepted", equalTo(1));
    ActingAs.a(Role.AUDITOR)
        .get("/api/v1/broadcasts/" + id + "/messages")
        .then()
        .body("items.phone", contains("••• ••• •••"));
    ActingAs.a(Role.AUDITOR)
        .get("/api/v1/broadcasts/" + late)
        .then()
        .body("messages.queued", equalTo(1));
    archive(sailors)
        .body("items.text", hasItem("Nabór trwa"))
        .body("items.phones.flatten().phone", not(hasItem("••• ••• 999")));
  }

  private void forget() {
    QuarkusTransaction.requiringNew().run(() -> forgetting.forgetOld());
  }

  private List<String> acts(String act) {
    return village.ask(
        "select count(*) from audit_entry where act = '" + act + "' and id > " + lastEntry);
  }

  private static ValidatableResponse inbox(Role role, String state) {
    return ActingAs.a(role).get(INBOX + "?state=" + state).then().statusCode(200);
  }

  private static ValidatableResponse mark(String id, boolean done) {
    return ActingAs.a(Role.MODERATOR)
        .contentType(JSON)
        .body(Map.of("done", done))
        .put(INBOX + "/" + id)
        .then();
  }

  private static String archivePath(UUID organisation) {
    return "/api/v1/organisations/" + organisation + "/messages";
  }

  private static ValidatableResponse archive(UUID organisation) {
    return ActingAs.steward(organisation, Stewardship.EDITOR)
        .get(archivePath(organisation))
        .then()
        .statusCode(200);
  }

  private static String send(Map<String, Object> changes) {
    Map<String, Object> draft =
        new HashMap<>(Map.of("text", "Nabór trwa", "purpose", "urgent", "topic", "grants"));
    draft.putAll(changes);
    return ActingAs.confirmed(Role.MODERATOR)
        .contentType(JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(draft)
        .post("/api/v1/broadcasts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void inbound(String id, String from, String text) {
    String address = addresses.inbound("scripted");
    given()
        .formParams(Map.of("id", id, "from", from, "text", text))
        .post(address.substring(address.indexOf("/api/")))
        .then()
        .statusCode(200);
  }
}
