package pl.ngomap.broadcast.dispatch;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.compose.Freezer;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;

/** From the office to the phone and back, with a provider that does what it is told. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestProfile(DispatchTest.Scripted.class)
class DispatchTest {

  private static final Position TOWN_HALL = new Position(54.190278, 16.181667);

  @Inject Village village;
  @Inject Dispatch dispatch;
  @Inject Freezer freezer;
  @Inject ScriptedGateway gateway;
  @Inject CallbackAddress addresses;
  @Inject SetClock clock;

  private UUID sailors;
  private UUID seniors;

  /** One provider that tells what it does, and then files. */
  public static class Scripted implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ngomap.sms.providers", "scripted,file",
          "ngomap.sms.per-second", "10000",
          "ngomap.sms.compose.second-person-from", "3",
          "ngomap.sms.dispatch.quiet-from", "00:00",
          "ngomap.sms.dispatch.quiet-to", "00:00");
    }
  }

  @BeforeEach
  void settle() {
    village.clear();
    gateway.reset();
    sailors = village.settle("Żeglarze", "17", TOWN_HALL);
    seniors = village.settle("Seniorzy", "10", new Position(54.2, 16.2));
    village.contact(sailors, "600100200", "grants", "urgent");
    village.contact(seniors, "600100201", "grants");
    dispatch.dispatchAll();
    gateway.reset();
  }

  @AfterEach
  void trueTime() {
    clock.reset();
  }

  @Test
  void a_message_reaches_whom_it_is_for_once() {
    String id = send(Map.of());
    work();
    work();
    assertEquals(List.of(1, 1), new ArrayList<>(gateway.calls().values()));
    get(id).then().body("state", equalTo("finished")).body("messages.accepted", equalTo(2));
  }

  @Test
  void each_organisation_may_get_its_name_in_plain_letters() {
    send(Map.of("text", "Witaj {organizacja}, spotkanie w środę", "plainLetters", true));
    work();
    List<String> texts = new ArrayList<>(gateway.texts().values());
    Collections.sort(texts);
    assertEquals(
        List.of("Witaj Seniorzy, spotkanie w srode", "Witaj Zeglarze, spotkanie w srode"), texts);
  }

  @Test
  void a_quote_says_whom_it_reaches_whom_not_and_what_it_costs() {
    village.settle("Nobody", "17", TOWN_HALL);
    village.add(village.settle("Unconfirmed", "17", TOWN_HALL), "600100203", "grants");
    office()
        .body(draft(Map.of("topic", "urgent", "purpose", "urgent", "text", "ą".repeat(71))))
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(200)
        .body("organisations", equalTo(4))
        .body("reached", equalTo(1))
        .body("people", equalTo(1))
        .body("coding", equalTo("UCS2"))
        .body("allParts", equalTo(2))
        .body("price", equalTo(0.16f))
        .body("leftOut.noContact", equalTo(1))
        .body("leftOut.unconfirmed", equalTo(1))
        .body("leftOut.topic", equalTo(1))
        .body("leftOut.stopped", equalTo(0));
  }

  @Test
  void a_phone_of_two_organisations_is_counted_once_with_a_name_too() {
    village.contact(seniors, "600100200", "grants");
    office()
        .body(
            draft(
                Map.of(
                    "text",
                    "Witaj {organizacja}",
                    "audience",
                    Map.of("organisations", List.of(sailors, seniors)))))
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(200)
        .body("people", equalTo(2))
        .body("allParts", equalTo(2));
  }

  @Test
  void the_longest_text_is_the_one_of_the_most_parts() {
    village.contact(
        village.settle("Klub Sportowy Gwardia Koszalin", "17", TOWN_HALL), "600100204", "grants");
    village.contact(village.settle("Łąka", "17", TOWN_HALL), "600100205", "grants");
    office()
        .body(draft(Map.of("text", "{organizacja}" + "a".repeat(270))))
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(200)
        .body("coding", equalTo("UCS2"))
        .body("parts", equalTo(5));
  }

  @Test
  void an_audience_is_drawn_chosen_or_listed() {
    Map<String, Object> square =
        Map.of(
            "type",
            "Polygon",
            "coordinates",
            List.of(
                List.of(
                    List.of(16.18, 54.19),
                    List.of(16.19, 54.19),
                    List.of(16.19, 54.195),
                    List.of(16.18, 54.195),
                    List.of(16.18, 54.19))));
    assertEquals(1, people(Map.of("area", square)));
    assertEquals(1, people(Map.of("spheres", List.of("10"))));
    assertEquals(1, people(Map.of("organisations", List.of(seniors))));
    assertEquals(0, people(Map.of("organisations", List.of(seniors), "spheres", List.of("17"))));
    assertEquals(2, people(Map.of("legalForms", List.of("association"))));
    office()
        .body(
            draft(
                Map.of("audience", Map.of("area", Map.of("type", "Polygon", "coordinates", "x")))))
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("audience.area"));
  }

  @Test
  void the_same_key_twice_is_one_message_and_another_text_under_it_is_refused() {
    String id = send(Map.of(), "the-same-key");
    assertEquals(id, send(Map.of(), "the-same-key"));
    office()
        .header("Idempotency-Key", "the-same-key")
        .body(draft(Map.of("text", "Another")))
        .post("/api/v1/broadcasts")
        .then()
        .statusCode(409)
        .body("code", equalTo("idempotency-key-reused"));
    work();
    assertEquals(2, gateway.calls().size());
  }

  @Test
  void a_large_one_waits_for_somebody_else() {
    village.contact(sailors, "600100202", "grants");
    dispatch.dispatchAll();
    gateway.reset();
    String id = send(Map.of());
    work();
    assertTrue(gateway.calls().isEmpty());
    act(Role.MODERATOR, id, "approve").statusCode(403);
    act(Role.ADMINISTRATOR, id, "approve").statusCode(200).body("state", equalTo("scheduled"));
    act(Role.ADMINISTRATOR, id, "approve").statusCode(409);
    work();
    assertEquals(3, gateway.calls().size());
  }

  @Test
  void what_is_paused_or_cancelled_does_not_leave() {
    String id = send(Map.of());
    freezer.freeze();
    act(Role.MODERATOR, id, "pause").statusCode(200);
    dispatch.dispatchAll();
    assertTrue(gateway.calls().isEmpty());
    act(Role.MODERATOR, id, "resume").statusCode(200);
    act(Role.MODERATOR, id, "cancel").statusCode(200);
    work();
    assertTrue(gateway.calls().isEmpty());
    get(id).then().body("messages.cancelled", equalTo(2));
  }

  @Test
  void what_is_in_doubt_waits_for_a_person_and_a_receipt_makes_it_known() {
    gateway.answers(submission -> new Outcome.Unknown("no-answer"));
    String id = send(Map.of());
    work();
    clock.advance(Duration.ofHours(8));
    work();
    assertEquals(List.of(1, 1), new ArrayList<>(gateway.calls().values()), "never twice");
    get(id).then().body("messages.unknown", equalTo(2));
    UUID one = gateway.calls().keySet().iterator().next();
    report(one, "DELIVERED");
    get(id).then().body("messages.unknown", equalTo(1)).body("messages.delivered", equalTo(1));
  }

  @Test
  void what_was_certainly_not_sent_is_tried_again_until_it_is_given_up() {
    gateway.answers(submission -> new Outcome.RetryLater(null, "provider-busy"));
    String id = send(Map.of("audience", Map.of("organisations", List.of(seniors))));
    work();
    assertEquals(List.of(1), new ArrayList<>(gateway.calls().values()));
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofHours(2));
      work();
    }
    assertEquals(List.of(13), new ArrayList<>(gateway.calls().values()));
    get(id).then().body("messages.failed", equalTo(1)).body("state", equalTo("finished"));
  }

  @Test
  void a_provider_that_fails_rests_and_the_next_one_takes_over() {
    gateway.answers(submission -> new Outcome.RetryLater(Duration.ofSeconds(1), "provider-busy"));
    String id = send(Map.of());
    for (int i = 0; i < 4; i++) {
      work();
      clock.advance(Duration.ofSeconds(2));
    }
    work();
    get(id).then().body("messages.accepted", equalTo(2));
    assertEquals(
        List.of("file"),
        village.ask("select distinct gateway from sms_message where broadcast_id is not null"));
  }

  @Test
  void messages_of_a_worker_that_died_are_not_repeated_where_that_would_send_them_twice() {
    String id = send(Map.of());
    freezer.freeze();
    village.run(
        "update sms_message set state = 'sending', gateway = 'scripted', lease_until = now() - interval '1 minute' where broadcast_id is not null");
    work();
    assertTrue(gateway.calls().isEmpty());
    get(id).then().body("messages.unknown", equalTo(2));
    village.run(
        "update sms_message set state = 'sending', gateway = 'file', lease_until = now() - interval '1 minute' where broadcast_id is not null");
    work();
    get(id).then().body("messages.accepted", equalTo(2));
  }

  @Test
  void receipts_move_forward_only_in_whatever_order() {
    for (List<String> order :
        List.of(
            List.of("ACCEPTED", "DELIVERED"),
            List.of("DELIVERED", "ACCEPTED"),
            List.of("DELIVERED", "FAILED"),
            List.of("DELIVERED", "DELIVERED", "ACCEPTED"))) {
      settle();
      String id = send(Map.of("audience", Map.of("organisations", List.of(seniors))));
      work();
      UUID reference = gateway.calls().keySet().iterator().next();
      order.forEach(status -> report(reference, status));
      get(id).then().body("messages.delivered", equalTo(1));
    }
  }

  @Test
  void a_clock_that_jumps_back_or_on_holds_nothing_up_and_sends_nothing_twice() {
    clock.advance(Duration.ofHours(5));
    gateway.answers(submission -> new Outcome.RetryLater(null, "provider-busy"));
    send(Map.of());
    for (int i = 0; i < 5; i++) {
      work();
      village.run("update sms_message set due_at = now() where state = 'queued'");
    }
    assertEquals(
        List.of("1"),
        village.ask("select count(*) from sms_provider where resting_until is not null"));
    village.run("update sms_provider set next_at = resting_until");
    clock.reset();
    gateway.reset();
    String id = send(Map.of("text", "Drugi nabór"));
    work();
    get(id).then().body("messages.accepted", equalTo(2));
    assertEquals(2, gateway.calls().size());
    clock.advance(Duration.ofDays(1));
    work();
    assertTrue(gateway.calls().values().stream().allMatch(count -> count == 1));
  }

  @Test
  void nobody_but_the_provider_reports() {
    String path = "/api/v1/sms/receipts/scripted?status=DELIVERED&ref=" + UUID.randomUUID();
    given().get(path).then().statusCode(401);
    given().get(path + "&key=wrong").then().statusCode(401);
    String key = addresses.inbound("file").replaceAll(".*key=", "");
    given().get(path + "&key=" + key).then().statusCode(401);
  }

  @Test
  void stop_holds_at_once_for_what_is_in_the_queue_and_start_ends_it() {
    String id = send(Map.of());
    freezer.freeze();
    inbound("1", "+48600100201", "Stop, prosze");
    inbound("1", "+48600100201", "Stop, prosze");
    work();
    assertEquals(1, gateway.calls().size());
    get(id).then().body("messages.opted-out", equalTo(1));
    assertEquals(1, people(Map.of()));
    assertEquals(List.of("1"), village.ask("select count(*) from sms_inbound"));
    inbound("2", "+48600100201", "START");
    assertEquals(2, people(Map.of()));
  }

  @Test
  void answers_are_counted_and_changed_and_the_rest_is_read() {
    String id = send(Map.of("question", true));
    work();
    inbound("1", "+48600100200", "Tak, pomożemy");
    inbound("2", "+48600100201", "Nie");
    get(id).then().body("answers.tak", equalTo(1)).body("answers.nie", equalTo(1));
    inbound("3", "+48600100201", "12 osób");
    get(id).then().body("answers.12", equalTo(1));
    inbound("4", "+48600100200", "Kiedy to bedzie?");
    inbound("5", "+48999999999", "tak");
    assertEquals(List.of("2"), village.ask("select count(*) from sms_inbound where kind = 'free'"));
  }

  @Test
  void several_workers_at_once_send_nothing_twice() {
    for (int i = 0; i < 60; i++) {
      village.run(
          "insert into sms_message (id, phone_sealed, phone_index, phone_tail, text, parts, urgency, state, due_at, queued_at)"
              + " select gen_random_uuid(), phone_sealed, phone_index, phone_tail, 'a', 1, 0, 'queued', now(), now() from contact limit 1");
    }
    List<CompletableFuture<Void>> workers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      workers.add(CompletableFuture.runAsync(() -> dispatch.dispatchAll()));
    }
    workers.forEach(CompletableFuture::join);
    dispatch.dispatchAll();
    assertEquals(60, gateway.calls().size());
    assertTrue(gateway.calls().values().stream().allMatch(count -> count == 1));
  }

  private int people(Map<String, Object> audience) {
    return quote(Map.of("audience", audience)).getInt("people");
  }

  private JsonPath quote(Map<String, Object> changes) {
    return office()
        .body(draft(changes))
        .post("/api/v1/broadcasts/quote")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String send(Map<String, Object> changes) {
    return send(changes, UUID.randomUUID().toString());
  }

  private String send(Map<String, Object> changes, String key) {
    return office()
        .header("Idempotency-Key", key)
        .body(draft(changes))
        .post("/api/v1/broadcasts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> draft(Map<String, Object> changes) {
    Map<String, Object> draft =
        new HashMap<>(Map.of("text", "Nabór trwa", "purpose", "city", "topic", "grants"));
    draft.putAll(changes);
    return draft;
  }

  private void work() {
    freezer.freeze();
    dispatch.dispatchAll();
    freezer.freeze();
  }

  private static RequestSpecification office() {
    return ActingAs.confirmed(Role.MODERATOR).contentType(JSON);
  }

  private static Response get(String id) {
    return ActingAs.a(Role.AUDITOR).get("/api/v1/broadcasts/" + id);
  }

  private static ValidatableResponse act(Role role, String id, String act) {
    return ActingAs.a(role)
        .contentType(JSON)
        .body(Map.of("act", act))
        .post("/api/v1/broadcasts/" + id + "/acts")
        .then();
  }

  private void report(UUID reference, String status) {
    given()
        .urlEncodingEnabled(false)
        .get(path(addresses.receipts("scripted", reference)) + "&status=" + status)
        .then()
        .statusCode(200);
  }

  private void inbound(String id, String from, String text) {
    given()
        .formParams(Map.of("id", id, "from", from, "text", text))
        .post(path(addresses.inbound("scripted")))
        .then()
        .statusCode(200);
  }

  private static String path(String address) {
    return address.substring(address.indexOf("/api/"));
  }
}
