package pl.ngomap.broadcast.contact;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.broadcast.Village;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Stewardship;

/** Who is written to has agreed, holds the phone, and can take it back. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ContactTest {

  private static final String PHONE = "600 100 200";

  @Inject Village village;
  @Inject StopList stops;
  @Inject Phones phones;
  @Inject SetClock clock;

  private UUID organisation;
  private String path;

  @BeforeEach
  void settle() {
    village.clear();
    organisation = village.settle("Sailors", "17", new Position(54.19, 16.18));
    path = "/api/v1/organisations/" + organisation + "/contacts";
  }

  @AfterEach
  void trueTime() {
    clock.reset();
  }

  @Test
  void a_number_is_confirmed_by_the_code_that_was_sent_to_it() {
    String id = village.add(organisation, PHONE, "grants");
    confirm(id, "000000").then().statusCode(400).body("parameter", equalTo("code"));
    confirm(id, village.lastCode()).then().statusCode(200).body("state", equalTo("active"));
    steward()
        .get(path)
        .then()
        .body("items.phone", hasItems("••• ••• 200"))
        .body("items.state", hasItems("active"));
    assertEquals(
        List.of("asked", "confirmed"),
        village.ask("select act from consent_entry where contact_id = '" + id + "' order by id"));
  }

  @Test
  void five_wrong_codes_spoil_it_even_for_the_right_one() {
    String id = village.add(organisation, PHONE, "grants");
    String code = village.lastCode();
    for (int i = 0; i < 5; i++) {
      confirm(id, "x").then().statusCode(400);
    }
    confirm(id, code).then().statusCode(400);
    steward().post(path + "/" + id + "/code").then().statusCode(200);
    confirm(id, village.lastCode()).then().statusCode(200);
  }

  @Test
  void a_code_is_good_for_a_quarter_of_an_hour() {
    String id = village.add(organisation, PHONE, "grants");
    clock.advance(Duration.ofMinutes(15));
    confirm(id, village.lastCode()).then().statusCode(400);
  }

  @Test
  void codes_are_not_sent_without_end() {
    String id = village.add(organisation, PHONE, "grants");
    for (int i = 0; i < 4; i++) {
      steward().post(path + "/" + id + "/code").then().statusCode(200);
    }
    steward().post(path + "/" + id + "/code").then().statusCode(429);
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 12",
    "phone, abc",
    "phone, +48000000000",
    "label, ''",
    "topics, nonsense",
    "agreed, false"
  })
  void what_cannot_be_used_is_refused_by_name(String field, String value) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("label", "prezes", "phone", PHONE, "topics", List.of("grants"), "agreed", true));
    body.put(
        field,
        field.equals("topics") ? List.of(value) : field.equals("agreed") ? (Object) false : value);
    steward()
        .contentType(JSON)
        .body(body)
        .post(path)
        .then()
        .statusCode(400)
        .body("parameter", equalTo(field));
  }

  @Test
  void the_same_number_twice_is_refused_however_it_is_written() {
    village.add(organisation, PHONE, "grants");
    steward()
        .contentType(JSON)
        .body(
            Map.of(
                "label",
                "b",
                "phone",
                "+48 600-100-200",
                "topics",
                List.of("grants"),
                "agreed",
                true))
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("contact-known"));
  }

  @Test
  void who_said_stop_is_not_added_again() {
    village.contact(organisation, PHONE, "grants");
    QuarkusTransaction.requiringNew()
        .run(() -> stops.stop(phones.index(new PhoneNumber("+48600100200")), "sms"));
    steward().get(path).then().body("items.state", hasItems("stopped"));
    UUID other = village.settle("Seniors", "10", new Position(54.2, 16.2));
    ActingAs.steward(other, Stewardship.OWNER)
        .contentType(JSON)
        .body(Map.of("label", "b", "phone", PHONE, "topics", List.of("grants"), "agreed", true))
        .post("/api/v1/organisations/" + other + "/contacts")
        .then()
        .statusCode(409)
        .body("code", equalTo("phone-stopped"));
  }

  @Test
  void everything_is_told_to_the_holder_and_erased_for_good() {
    String id = village.contact(organisation, PHONE, "grants", "events");
    steward()
        .get(path + "/" + id + "/export")
        .then()
        .statusCode(200)
        .body("phone", equalTo("+48600100200"))
        .body("consent.act", equalTo(List.of("asked", "confirmed")));
    String sealed = village.ask("select encode(phone_sealed, 'hex') from contact").get(0);
    steward().delete(path + "/" + id).then().statusCode(204);
    for (String table :
        List.of("contact", "sms_message", "consent_entry", "audit_entry", "sms_inbound")) {
      for (String row : village.ask("select t::text from " + table + " t")) {
        assertFalse(row.contains(sealed) || row.contains("600100200"), table + ": " + row);
      }
    }
    assertEquals(
        List.of("asked", "confirmed", "erased"),
        village.ask("select act from consent_entry where contact_id = '" + id + "' order by id"));
  }

  @Test
  void the_ledger_only_grows() {
    village.contact(organisation, PHONE, "grants");
    assertThrows(RuntimeException.class, () -> village.run("delete from consent_entry"));
    assertThrows(
        RuntimeException.class, () -> village.run("update consent_entry set act = 'asked'"));
  }

  @Test
  void one_organisation_does_not_reach_the_contacts_of_another() {
    String id = village.contact(organisation, PHONE, "grants");
    UUID other = village.settle("Seniors", "10", new Position(54.2, 16.2));
    RequestSpecification stranger = ActingAs.steward(other, Stewardship.OWNER);
    stranger.get(path + "/" + id + "/export").then().statusCode(403);
    ActingAs.steward(other, Stewardship.OWNER)
        .delete("/api/v1/organisations/" + other + "/contacts/" + id)
        .then()
        .statusCode(404);
  }

  private Response confirm(String id, String code) {
    return steward()
        .contentType(JSON)
        .body(Map.of("code", code))
        .post(path + "/" + id + "/confirmation");
  }

  private RequestSpecification steward() {
    return ActingAs.steward(organisation, Stewardship.EDITOR);
  }
}
