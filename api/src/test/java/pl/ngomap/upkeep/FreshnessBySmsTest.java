package pl.ngomap.upkeep;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.dispatch.CallbackAddress;
import pl.ngomap.geo.Position;

/** OK from a phone that was asked keeps a profile fresh. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class FreshnessBySmsTest {

  private static final String PHONE = "+48600100200";
  private static final Duration HALF_A_YEAR = Duration.ofDays(183);

  @Inject Village village;
  @Inject RemindOrganisations reminding;
  @Inject CallbackAddress addresses;
  @Inject SetClock clock;

  private UUID sailors;

  @BeforeEach
  void settle() {
    village.clear();
    village.run("delete from reminder");
    sailors = village.settle("Żeglarze", "17", new Position(54.190278, 16.181667));
    village.contact(sailors, "600100200", "grants", "freshness");
    clock.advance(HALF_A_YEAR);
  }

  @AfterEach
  void trueTime() {
    clock.reset();
  }

  @Test
  void ok_confirms_once_whoever_repeats_it() {
    ask();
    inbound("1", "Ok, wszystko aktualne");
    inbound("1", "Ok, wszystko aktualne");
    assertEquals(List.of("1"), confirmations());
    assertEquals(List.of("ok"), village.ask("select answer from sms_message where asks_freshness"));
    inbound("2", "OK");
    assertEquals(List.of("1"), confirmations());
    assertEquals(
        List.of("1"),
        village.ask(
            "select count(*) from organisation_revision where reason = 'confirmation' and number > 1"));
    assertEquals(List.of("0"), village.ask("select count(*) from sms_inbound where kind = 'free'"));
  }

  @Test
  void the_question_names_the_organisation_in_letters_that_cost_little() {
    ask();
    String text = village.ask("select text from sms_message where asks_freshness").get(0);
    assertTrue(text.contains("Zeglarze. Jesli tak, odpisz OK."), text);
    reminding.remind();
    assertEquals(
        List.of("1"), village.ask("select count(*) from sms_message where asks_freshness"));
  }

  @Test
  void ok_that_nobody_asked_for_or_too_late_is_read_by_a_person() {
    inbound("1", "OK");
    ask();
    clock.advance(Duration.ofDays(15));
    inbound("2", "OK");
    assertEquals(List.of("0"), confirmations());
    assertEquals(List.of("2"), village.ask("select count(*) from sms_inbound where kind = 'free'"));
  }

  @Test
  void who_did_not_agree_to_be_asked_or_said_stop_is_not() {
    UUID seniors = village.settle("Seniorzy", "10", new Position(54.2, 16.2));
    clock.reset();
    village.contact(seniors, "600100201", "grants");
    inbound("1", "STOP");
    clock.advance(HALF_A_YEAR);
    reminding.remind();
    assertEquals(
        List.of("0"), village.ask("select count(*) from sms_message where asks_freshness"));
  }

  @Test
  void stop_takes_the_question_back_that_has_not_left() {
    reminding.remind();
    inbound("1", "STOP");
    assertEquals(
        List.of("opted-out"), village.ask("select state from sms_message where asks_freshness"));
  }

  /** As if it had been handed over. */
  private void ask() {
    reminding.remind();
    village.run("update sms_message set state = 'accepted' where asks_freshness");
    assertEquals(
        List.of("1"), village.ask("select count(*) from sms_message where asks_freshness"));
  }

  private List<String> confirmations() {
    return village.ask(
        "select count(*) from audit_entry where act = 'organisation.confirmed-by-sms' and subject = 'organisation:"
            + sailors
            + "'");
  }

  private void inbound(String id, String text) {
    String address = addresses.inbound("kannel");
    given()
        .formParams("id", id, "from", PHONE, "text", text)
        .post(address.substring(address.indexOf("/api/")))
        .then()
        .statusCode(200);
  }
}
