package pl.ngomap.broadcast.compose;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.account.Members;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.contact.PhoneNumber;
import pl.ngomap.broadcast.contact.Phones;
import pl.ngomap.broadcast.contact.StopList;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;

/** Before a message goes to many, it is counted, and seen on a phone of one's own. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class TrialTest {

  private static final String ROOT = "/api/v1/broadcasts";
  private static final String PHONE = "600 100 299";

  @Inject Village village;
  @Inject Members members;
  @Inject StopList stops;
  @Inject Phones phones;
  @Inject SetClock clock;

  private Members.Member clerk;

  @BeforeEach
  void settle() {
    village.clear();
    clerk = members.signInStaff(Role.MODERATOR);
    UUID sailors = village.settle("Żeglarze", "17", new Position(54.19, 16.18));
    UUID seniors = village.settle("Seniorzy", "10", new Position(54.2, 16.2));
    village.contact(sailors, "600100200", "grants");
    village.contact(sailors, "600100201", "grants");
    village.contact(seniors, "600100202", "grants");
    village.add(seniors, "600100203", "grants");
    village.contact(seniors, "600100204", "events");
  }

  @AfterEach
  void trueTime() {
    clock.reset();
  }

  @Test
  void a_dry_run_names_each_organisation_and_its_text_and_sends_nothing() {
    String before = village.ask("select count(*) from sms_message").get(0);
    clerk()
        .body(draft("Witaj {organizacja}"))
        .post(ROOT + "/dry-run")
        .then()
        .statusCode(200)
        .body("organisations", equalTo(2))
        .body("people", equalTo(3))
        .body("allParts", equalTo(3))
        .body("items.name", equalTo(List.of("Seniorzy", "Żeglarze")))
        .body("items[0].phones", equalTo(List.of("••• ••• 202")))
        .body("items[1].phones", equalTo(List.of("••• ••• 200", "••• ••• 201")))
        .body("items[1].text", equalTo("Witaj Żeglarze"));
    assertEquals(before, village.ask("select count(*) from sms_message").get(0));
    assertEquals(List.of("0"), village.ask("select count(*) from broadcast"));
  }

  @Test
  void a_dry_run_for_nobody_is_empty_and_a_text_that_is_too_long_is_refused() {
    clerk()
        .body(Map.of("text", "x", "purpose", "city", "topic", "training"))
        .post(ROOT + "/dry-run")
        .then()
        .statusCode(200)
        .body("people", equalTo(0))
        .body("items.size()", equalTo(0));
    clerk()
        .body(draft("ą".repeat(403)))
        .post(ROOT + "/dry-run")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("text"));
  }

  @Test
  void a_text_goes_to_the_writer_alone_and_is_part_of_no_broadcast() {
    giveNumber();
    clerk()
        .body(draft("Proba, {organizacja}"))
        .post(ROOT + "/trials")
        .then()
        .statusCode(201)
        .body("text", equalTo("Proba, Seniorzy"))
        .body("phone", equalTo("••• ••• 299"));
    assertEquals(
        List.of("Proba, Seniorzy 299 queued"),
        village.ask(
            "select text || ' ' || phone_tail || ' ' || state from sms_message where trial_by is not null"));
    assertEquals(List.of("0"), village.ask("select count(*) from broadcast"));
    assertEquals(
        List.of("person:" + clerk.id()),
        village.ask("select subject from audit_entry where act = 'broadcast.tried'"));
  }

  @Test
  void nothing_is_tried_on_a_number_that_its_holder_did_not_confirm() {
    clerk()
        .body(draft("x"))
        .post(ROOT + "/trials")
        .then()
        .statusCode(409)
        .body("code", equalTo("no-trial-phone"));
    clerk().body(Map.of("phone", PHONE)).put(ROOT + "/trial-phone").then().statusCode(200);
    confirm("x").then().statusCode(400).body("parameter", equalTo("code"));
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(409);
    confirm(village.lastCode()).then().statusCode(200).body("state", equalTo("confirmed"));
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(201);
    clerk().body(Map.of("phone", "600100298")).put(ROOT + "/trial-phone").then().statusCode(200);
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(409);
  }

  @Test
  void ten_trials_an_hour_are_enough() {
    giveNumber();
    for (int i = 0; i < SendTrial.MOST_AN_HOUR; i++) {
      clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(201);
    }
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(429);
    clock.advance(Duration.ofHours(1));
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(201);
  }

  @Test
  void codes_of_a_day_are_counted_over_all_numbers_of_a_person() {
    for (int i = 0; i < 5; i++) {
      clerk()
          .body(Map.of("phone", "60010028" + i))
          .put(ROOT + "/trial-phone")
          .then()
          .statusCode(200);
      clerk().delete(ROOT + "/trial-phone").then().statusCode(204);
    }
    clerk().body(Map.of("phone", PHONE)).put(ROOT + "/trial-phone").then().statusCode(429);
    clock.advance(Duration.ofDays(1).plusSeconds(1));
    clerk().body(Map.of("phone", PHONE)).put(ROOT + "/trial-phone").then().statusCode(200);
  }

  @Test
  void who_said_stop_gets_no_trial_either() {
    giveNumber();
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(201);
    QuarkusTransaction.requiringNew()
        .run(() -> stops.stop(phones.index(new PhoneNumber("+48600100299")), "sms"));
    assertEquals(
        List.of("opted-out"),
        village.ask("select state from sms_message where trial_by is not null"));
    clerk()
        .body(draft("x"))
        .post(ROOT + "/trials")
        .then()
        .statusCode(409)
        .body("code", equalTo("phone-stopped"));
  }

  @Test
  void a_removed_number_is_gone_from_its_messages_too() {
    giveNumber();
    clerk().body(draft("x")).post(ROOT + "/trials").then().statusCode(201);
    String sealed = village.ask("select encode(phone_sealed, 'hex') from trial_phone").get(0);
    clerk().delete(ROOT + "/trial-phone").then().statusCode(204);
    clerk().get(ROOT + "/trial-phone").then().statusCode(200).body("state", equalTo("none"));
    for (String row :
        village.ask(
            "select t::text from sms_message t where trial_by is not null union all select t::text from trial_phone t")) {
      assertFalse(row.contains(sealed), row);
    }
    assertEquals(
        List.of("cancelled"),
        village.ask("select state from sms_message where trial_by is not null"));
  }

  private void giveNumber() {
    clerk()
        .body(Map.of("phone", PHONE))
        .put(ROOT + "/trial-phone")
        .then()
        .statusCode(200)
        .body("state", equalTo("unconfirmed"))
        .body("phone", equalTo("••• ••• 299"));
    confirm(village.lastCode()).then().statusCode(200);
  }

  private Response confirm(String code) {
    return clerk().body(Map.of("code", code)).post(ROOT + "/trial-phone/confirmation");
  }

  private RequestSpecification clerk() {
    return ActingAs.somebody(clerk.id(), Role.MODERATOR).contentType(JSON);
  }

  private static Map<String, Object> draft(String text) {
    return Map.of("text", text, "purpose", "city", "topic", "grants");
  }
}
