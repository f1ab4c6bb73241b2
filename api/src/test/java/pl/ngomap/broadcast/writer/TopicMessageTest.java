package pl.ngomap.broadcast.writer;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/** What organisations write to topics, and what the office says to it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TopicMessageTest {

  private static final String WRITERS = "/api/v1/broadcasts/writers";
  private static final String WAITING = "/api/v1/broadcasts/topic-messages";

  @Inject Village village;

  private UUID sailors;
  private UUID seniors;

  @BeforeEach
  void settle() {
    village.clear();
    sailors = village.settle("Zeglarze", "17", new Position(54.19, 16.18));
    seniors = village.settle("Seniorzy", "10", new Position(54.2, 16.2));
    village.contact(sailors, "600100200", "events");
    village.contact(seniors, "600100201", "grants", "training");
    village.run("delete from audit_entry where subject = 'organisation:" + sailors + "'");
    village.run("delete from letter");
    village.run("delete from person");
    village.run(
        "insert into person (id, email, role, created_at) values"
            + " (gen_random_uuid(), 'office@example.org', 'moderator', now()),"
            + " (gen_random_uuid(), 'sailor@example.org', 'steward', now())");
    village.run(
        "insert into stewardship select '"
            + sailors
            + "', id, 'editor', now() from person where role = 'steward'");
  }

  @Test
  void what_is_approved_is_sent_as_it_was_written_to_those_who_want_its_topic() {
    grant(204);
    String id = write("Regaty w sobote o 10.", "events");
    ActingAs.a(Role.AUDITOR)
        .get(WAITING)
        .then()
        .statusCode(200)
        .body("items.text", equalTo(List.of("Zeglarze: Regaty w sobote o 10.")))
        .body("items[0].organisation.name", equalTo("Zeglarze"))
        .body("items[0].mine", equalTo(false));
    String broadcast =
        decide(id, Map.of("decision", "approve"))
            .statusCode(200)
            .body("state", equalTo("approved"))
            .extract()
            .path("broadcast");
    office()
        .get("/api/v1/broadcasts/" + broadcast)
        .then()
        .body("text", equalTo("Zeglarze: Regaty w sobote o 10."))
        .body("purpose", equalTo("city"))
        .body("topic", equalTo("events"))
        .body("audience", equalTo(Map.of()))
        .body("state", equalTo("scheduled"))
        .body("mine", equalTo(true));
    office().get(WAITING).then().body("items", hasSize(0));
    decide(id, Map.of("decision", "approve")).statusCode(409).body("code", equalTo("wrong-state"));
    assertEquals(List.of("1"), village.ask("select count(*) from broadcast"));
    assertEquals(
        List.of("topic-writing.granted", "topic-message.written", "topic-message.approved"),
        village.ask(
            "select act from audit_entry where subject = 'organisation:"
                + sailors
                + "' order by id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scheduled approved", "finished sent", "cancelled stopped"})
  void its_writers_see_what_became_of_it(String states) {
    grant(204);
    decide(write("Regaty", "events"), Map.of("decision", "approve")).statusCode(200);
    village.run("update broadcast set state = '" + states.split(" ")[0] + "'");
    own().then().statusCode(200).body("items.state", equalTo(List.of(states.split(" ")[1])));
  }

  @Test
  void what_is_refused_says_why_and_leaves_room_for_another() {
    grant(204);
    String id = write("Kup zagle", "events");
    decide(id, Map.of("decision", "refuse")).statusCode(400).body("parameter", equalTo("reason"));
    decide(id, Map.of("decision", "joke")).statusCode(400).body("parameter", equalTo("decision"));
    decide(id, Map.of("decision", "refuse", "reason", "To reklama.")).statusCode(200);
    own()
        .then()
        .body("items[0].state", equalTo("refused"))
        .body("items[0].reason", equalTo("To reklama."))
        .body("items[0].broadcast", nullValue())
        .body("left", equalTo(2));
    write("Regaty", "events");
    assertEquals(List.of("0"), village.ask("select count(*) from broadcast"));
  }

  @Test
  void one_waits_at_a_time_and_two_go_in_thirty_days() {
    grant(204);
    String first = write("Pierwsza", "events");
    post("Druga", "events").statusCode(409).body("code", equalTo("message-waits"));
    decide(first, Map.of("decision", "approve")).statusCode(200);
    decide(write("Druga", "events"), Map.of("decision", "approve")).statusCode(200);
    own().then().body("left", equalTo(0)).body("most", equalTo(2)).body("days", equalTo(30));
    post("Trzecia", "events").statusCode(429).body("code", equalTo("too-many-messages"));
    village.run("update topic_message set written_at = written_at - interval '31 days'");
    post("Trzecia", "events").statusCode(201);
  }

  @Test
  void who_was_not_let_or_is_no_longer_writes_nothing() {
    own().then().statusCode(200).body("granted", equalTo(false));
    post("Regaty", "events").statusCode(409).body("code", equalTo("writing-not-granted"));
    grant(204);
    grant(204);
    ActingAs.a(Role.AUDITOR)
        .get(WRITERS)
        .then()
        .statusCode(200)
        .body("items.name", equalTo(List.of("Zeglarze")));
    String id = write("Regaty", "events");
    office().delete(WRITERS + "/" + sailors).then().statusCode(204);
    decide(id, Map.of("decision", "approve"))
        .statusCode(409)
        .body("code", equalTo("writing-not-granted"));
    assertEquals(List.of("0"), village.ask("select count(*) from broadcast"));
    decide(id, Map.of("decision", "refuse", "reason", "Prawo cofniete.")).statusCode(200);
    post("Regaty", "events").statusCode(409);
  }

  @Test
  void nobody_else_writes_for_an_organisation_and_the_unknown_cannot_be_let() {
    grant(204);
    steward(seniors)
        .body(Map.of("text", "x", "topic", "events"))
        .post(path())
        .then()
        .statusCode(403);
    office().put(WRITERS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void who_wrote_it_does_not_approve_it() {
    grant(204);
    String id =
        ActingAs.a(Role.ADMINISTRATOR)
            .contentType(JSON)
            .body(Map.of("text", "Regaty", "topic", "events"))
            .post(path())
            .then()
            .statusCode(201)
            .body("mine", equalTo(true))
            .extract()
            .path("id");
    ActingAs.confirmed(Role.ADMINISTRATOR)
        .contentType(JSON)
        .body(Map.of("decision", "approve"))
        .post(WAITING + "/" + id + "/decision")
        .then()
        .statusCode(403)
        .body("code", equalTo("second-person-wanted"));
  }

  @Test
  void the_office_confirms_who_it_is_before_it_approves() {
    grant(204);
    String id = write("Regaty", "events");
    office()
        .body(Map.of("decision", "approve"))
        .post(WAITING + "/" + id + "/decision")
        .then()
        .statusCode(403)
        .body("code", equalTo("confirmation-wanted"));
  }

  @Test
  void a_message_that_reaches_nobody_goes_on_waiting() {
    village.run("update contact set topics = '{grants}'");
    grant(204);
    String id = write("Regaty", "events");
    decide(id, Map.of("decision", "approve"))
        .statusCode(409)
        .body("code", equalTo("nobody-reached"));
    own().then().body("items[0].state", equalTo("waiting"));
  }

  @Test
  void what_waits_can_be_taken_back_and_written_anew() {
    grant(204);
    String id = write("Regaty w niedziele", "events");
    withdraw(sailors, id, 204);
    withdraw(sailors, id, 204);
    office().get(WAITING).then().body("items", hasSize(0));
    own().then().body("items[0].state", equalTo("withdrawn")).body("left", equalTo(2));
    decide(id, Map.of("decision", "approve")).statusCode(409).body("code", equalTo("wrong-state"));
    assertEquals(List.of("0"), village.ask("select count(*) from broadcast"));
    write("Regaty w sobote", "events");
    assertEquals(List.of("1"), letters("topic-message-waiting", "office@example.org"));
  }

  @Test
  void what_was_decided_or_is_of_others_is_not_taken_back() {
    grant(204);
    String id = write("Regaty", "events");
    withdraw(seniors, id, 404);
    withdraw(sailors, UUID.randomUUID().toString(), 404);
    withdraw(sailors, "regaty", 404);
    decide(id, Map.of("decision", "approve")).statusCode(200);
    withdraw(sailors, id, 409);
    own().then().body("items[0].state", equalTo("approved"));
  }

  @Test
  void letters_tell_the_office_what_waits_and_its_writers_what_became_of_it() {
    grant(204);
    String first = write("Kup zagle", "events");
    assertEquals(List.of("1"), letters("topic-message-waiting", "office@example.org"));
    assertEquals(List.of("0"), letters("topic-message-waiting", "sailor@example.org"));
    decide(first, Map.of("decision", "refuse", "reason", "To reklama.")).statusCode(200);
    assertEquals(List.of("1"), letters("topic-message-refused", "sailor@example.org"));
    assertEquals(
        List.of("To reklama."),
        village.ask(
            "select words ->> 'reason' from letter where template = 'topic-message-refused'"));
    String broadcast =
        decide(write("Regaty", "events"), Map.of("decision", "approve"))
            .statusCode(200)
            .extract()
            .path("broadcast");
    assertEquals(List.of("1"), letters("topic-message-approved", "sailor@example.org"));
    office()
        .body(Map.of("act", "cancel"))
        .post("/api/v1/broadcasts/" + broadcast + "/acts")
        .then()
        .statusCode(200);
    assertEquals(List.of("1"), letters("topic-message-stopped", "sailor@example.org"));
    assertEquals(List.of("0"), letters("topic-message-stopped", "office@example.org"));
  }

  private List<String> letters(String template, String to) {
    return village.ask(
        "select count(*) from letter where template = '"
            + template
            + "' and recipient = '"
            + to
            + "'");
  }

  private void withdraw(UUID organisation, String id, int status) {
    steward(organisation)
        .delete("/api/v1/organisations/" + organisation + "/topic-messages/" + id)
        .then()
        .statusCode(status);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(" ", "events", "text"),
        Arguments.of("a\u202eb", "events", "text"),
        Arguments.of("x".repeat(1495), "events", "text"),
        Arguments.of("ą".repeat(500), "events", "text"),
        Arguments.of("Witaj {organizacja}", "events", "text"),
        Arguments.of("Pali sie", "urgent", "topic"),
        Arguments.of("Pali sie", "freshness", "topic"),
        Arguments.of("Pali sie", "", "topic"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_cannot_be_sent_is_refused_by_name(String text, String topic, String parameter) {
    grant(204);
    post(text, topic).statusCode(400).body("parameter", equalTo(parameter));
  }

  @Test
  void a_text_is_measured_with_the_name_before_it() {
    measure("Regaty")
        .statusCode(200)
        .body("text", equalTo("Zeglarze: Regaty"))
        .body("coding", equalTo("GSM7"))
        .body("parts", equalTo(1))
        .body("left", equalTo(144));
    measure("Ślimak")
        .body("coding", equalTo("UCS2"))
        .body("costly", equalTo(List.of("Ś")))
        .body("left", equalTo(54));
  }

  @Test
  void plain_letters_are_kept_as_they_are_read() {
    grant(204);
    steward(sailors)
        .body(Map.of("text", "Ślimak", "topic", "events", "plainLetters", true))
        .post(path())
        .then()
        .statusCode(201)
        .body("text", equalTo("Zeglarze: Slimak"));
  }

  private ValidatableResponse measure(String text) {
    return steward(sailors).body(Map.of("text", text)).post(path() + "/measure").then();
  }

  private void grant(int status) {
    office().put(WRITERS + "/" + sailors).then().statusCode(status);
  }

  private ValidatableResponse post(String text, String topic) {
    return steward(sailors).body(Map.of("text", text, "topic", topic)).post(path()).then();
  }

  private String write(String text, String topic) {
    return post(text, topic).statusCode(201).body("state", equalTo("waiting")).extract().path("id");
  }

  private Response own() {
    return steward(sailors).get(path());
  }

  private static ValidatableResponse decide(String id, Map<String, String> decision) {
    return ActingAs.confirmed(Role.MODERATOR)
        .contentType(JSON)
        .body(decision)
        .post(WAITING + "/" + id + "/decision")
        .then();
  }

  private String path() {
    return "/api/v1/organisations/" + sailors + "/topic-messages";
  }

  private static RequestSpecification steward(UUID organisation) {
    return ActingAs.steward(organisation, Stewardship.EDITOR).contentType(JSON);
  }

  private static RequestSpecification office() {
    return ActingAs.a(Role.MODERATOR).contentType(JSON);
  }
}
