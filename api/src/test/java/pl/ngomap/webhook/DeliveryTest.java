package pl.ngomap.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.SetClock;
import pl.ngomap.access.ManageKeys;
import pl.ngomap.access.Scope;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.SourceName;
import pl.ngomap.organisation.World;

/** What happens reaches the subscriber: in order, signed, and in the end. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestProfile(DeliveryTest.InsideTheNetwork.class)
class DeliveryTest {

  @Inject ManageKeys keys;
  @Inject DeliverChanges delivery;
  @Inject PublishOrganisations organisations;
  @Inject World world;
  @Inject SetClock clock;

  private final Receiver receiver = new Receiver();
  private String key;

  /** Receivers are on this machine. */
  public static class InsideTheNetwork implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ngomap.webhooks.private-addresses", "true", "ngomap.webhooks.batch", "3");
    }
  }

  @BeforeEach
  void newHolder() {
    world.clear();
    key = keys.make("Test", Set.of(Scope.WEBHOOKS), Duration.ofDays(100), OptionalInt.empty());
  }

  @AfterEach
  void end() {
    receiver.close();
    clock.reset();
  }

  @Test
  void changes_arrive_in_order_signed_and_once() {
    publish("Before");
    JsonPath made = subscribe();
    for (String name : List.of("A", "B", "C", "D", "E")) {
      publish(name);
    }
    delivery.deliverAll();
    delivery.deliverAll();
    assertEquals(
        List.of(List.of("A", "B", "C"), List.of("D", "E")),
        receiver.calls().stream().map(Receiver.Call::names).toList());
    Receiver.Call call = receiver.calls().get(0);
    byte[] secret =
        Base64.getDecoder().decode(made.getString("secret").substring("whsec_".length()));
    assertEquals(
        Signature.of(
            secret,
            call.id(),
            Instant.ofEpochSecond(Long.parseLong(call.timestamp())),
            call.body()),
        call.signature());
    assertEquals("/hook?a=b", call.path());
    assertEquals("127.0.0.1:" + receiver.port(), call.host());
  }

  @Test
  void a_failed_call_is_repeated_later_with_the_same_changes() {
    JsonPath made = subscribe();
    receiver.answers(500);
    publish("A");
    delivery.deliverAll();
    publish("B");
    delivery.deliverAll();
    assertEquals(1, receiver.calls().size(), "not at once");
    assertEquals("failing", get(made).getString("state"));
    assertEquals("it answered 500", get(made).getString("lastFailure"));
    receiver.answers(204);
    clock.advance(Duration.ofSeconds(5));
    delivery.deliverAll();
    List<Receiver.Call> calls = receiver.calls();
    assertEquals(
        List.of(List.of("A"), List.of("A"), List.of("B")),
        calls.stream().map(Receiver.Call::names).toList());
    assertEquals(calls.get(0).id(), calls.get(1).id());
    assertNotEquals(calls.get(1).id(), calls.get(2).id());
    assertEquals("active", get(made).getString("state"));
    assertEquals(0, get(made).getInt("failures"));
  }

  @Test
  void who_never_answers_well_is_given_up_and_can_be_resumed_without_loss() {
    JsonPath made = subscribe();
    receiver.answers(503);
    publish("A");
    for (int i = 0; i < 13; i++) {
      delivery.deliverAll();
      clock.advance(Duration.ofHours(33));
    }
    assertEquals("dead", get(made).getString("state"));
    assertEquals(13, receiver.calls().size());
    publish("B");
    delivery.deliverAll();
    assertEquals(13, receiver.calls().size());
    receiver.answers(200);
    assertEquals(
        "active",
        holder()
            .post("/api/v1/webhooks/" + made.getString("id") + "/resumption")
            .jsonPath()
            .getString("state"));
    delivery.deliverAll();
    assertEquals(List.of("A", "B"), receiver.calls().get(13).names());
  }

  @Test
  void who_answers_gone_is_not_called_again() {
    JsonPath made = subscribe();
    receiver.answers(410);
    publish("A");
    delivery.deliverAll();
    clock.advance(Duration.ofDays(2));
    delivery.deliverAll();
    assertEquals(1, receiver.calls().size());
    assertEquals("dead", get(made).getString("state"));
  }

  @Test
  void redirections_are_not_followed() {
    Receiver inside = new Receiver();
    JsonPath made = subscribe();
    receiver.redirectsTo(inside.url());
    publish("A");
    delivery.deliverAll();
    assertTrue(inside.calls().isEmpty());
    assertEquals("it answered 302", get(made).getString("lastFailure"));
    inside.close();
  }

  @Test
  void who_does_not_listen_fails_in_words() {
    JsonPath made = subscribe();
    receiver.close();
    publish("A");
    delivery.deliverAll();
    assertEquals(
        "it could not be reached, or did not answer in time", get(made).getString("lastFailure"));
  }

  @Test
  void a_deleted_one_is_not_called() {
    JsonPath made = subscribe();
    holder().delete("/api/v1/webhooks/" + made.getString("id")).then().statusCode(204);
    publish("A");
    delivery.deliverAll();
    assertTrue(receiver.calls().isEmpty());
  }

  @Test
  void whose_key_was_revoked_is_not_called() {
    subscribe();
    publish("A");
    assertTrue(keys.revoke(key.split("_")[1]));
    delivery.deliverAll();
    assertTrue(receiver.calls().isEmpty());
  }

  @Test
  void whose_key_has_expired_is_not_called() {
    subscribe();
    publish("A");
    clock.advance(Duration.ofDays(101));
    delivery.deliverAll();
    assertTrue(receiver.calls().isEmpty());
  }

  @Test
  void the_secret_is_told_once() {
    JsonPath made = subscribe();
    assertNull(get(made).getString("secret"));
  }

  @Test
  void one_key_does_not_see_those_of_another() {
    JsonPath made = subscribe();
    key = keys.make("Other", Set.of(Scope.WEBHOOKS), Duration.ofDays(1), OptionalInt.empty());
    String path = "/api/v1/webhooks/" + made.getString("id");
    holder().get(path).then().statusCode(404);
    holder().delete(path).then().statusCode(404);
    holder().post(path + "/resumption").then().statusCode(404);
    assertEquals(List.of(), holder().get("/api/v1/webhooks").jsonPath().getList("items"));
  }

  @Test
  void a_key_without_the_scope_is_refused() {
    key = keys.make("Reader", Set.of(Scope.READ), Duration.ofDays(1), OptionalInt.empty());
    holder().get("/api/v1/webhooks").then().statusCode(403);
  }

  @Test
  void a_key_has_at_most_ten() {
    for (int i = 0; i < 10; i++) {
      subscribe();
    }
    holder()
        .contentType("application/json")
        .body(Map.of("url", receiver.url()))
        .post("/api/v1/webhooks")
        .then()
        .statusCode(409);
  }

  private JsonPath subscribe() {
    return holder()
        .contentType("application/json")
        .body(Map.of("url", receiver.url()))
        .post("/api/v1/webhooks")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private JsonPath get(JsonPath webhook) {
    return holder().get("/api/v1/webhooks/" + webhook.getString("id")).jsonPath();
  }

  private RequestSpecification holder() {
    return RestAssured.given().header("Authorization", "Bearer " + key);
  }

  private void publish(String name) {
    OrganisationDraft draft =
        new OrganisationDraft(
            List.of(new SourceName("test", name)),
            name,
            List.of(),
            null,
            OrganisationDraft.Numbers.UNKNOWN,
            null,
            List.of(),
            Map.of(),
            OrganisationDraft.Contacts.UNKNOWN,
            List.of(),
            List.of(),
            List.of());
    organisations.publish(
        new PublishOrganisations.Origin("test", "fixture"), List.of(draft), done -> {});
  }
}
