package pl.ngomap.broadcast.dispatch;

import static io.restassured.http.ContentType.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.ngomap.ActingAs;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;
import pl.ngomap.broadcast.compose.Freezer;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.broadcast.gateway.Receipt;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Role;

/** What others do to messages while they are being handed over. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestProfile(DispatchTest.Scripted.class)
class UnderWayTest {

  private static final Position TOWN_HALL = new Position(54.190278, 16.181667);

  @Inject Village village;
  @Inject Freezer freezer;
  @Inject Dispatch dispatch;
  @Inject ApplyReceipt receipts;
  @Inject ScriptedGateway gateway;
  @Inject AgroalDataSource database;

  @Test
  void the_office_cancels_while_outcomes_are_written() throws SQLException {
    String id = settleAndSend();
    List<String> messages =
        village.ask("select id from sms_message where broadcast_id = '" + id + "' order by id");
    assertEquals(2, messages.size());
    // Whoever goes through the rows as they lie meets the other one first.
    village.run(
        "update sms_message set due_at = due_at + interval '1 ms' where id = '"
            + messages.get(0)
            + "'");
    CompletableFuture<Integer> cancelled;
    try (Connection writer = database.getConnection()) {
      writer.setAutoCommit(false);
      lock(writer, messages.get(0));
      cancelled = CompletableFuture.supplyAsync(() -> cancel(id));
      Kannel.await(this::somebodyWaits, "the cancellation");
      lock(writer, messages.get(1));
      writer.rollback();
    }
    assertEquals(200, cancelled.join());
    assertEquals(
        List.of("2"), village.ask("select count(*) from sms_message where state = 'cancelled'"));
  }

  @Test
  void what_was_cancelled_under_way_is_not_tried_again() {
    String id = settleAndSend();
    handOverWhile(() -> assertEquals(200, cancel(id)));
    dispatch.dispatchAll();
    assertEquals(List.of("cancelled"), states());
    assertEquals(0, gateway.calls().size());
  }

  @Test
  void what_was_paused_under_way_waits_for_the_office() {
    String id = settleAndSend();
    handOverWhile(() -> assertEquals(200, act(id, "pause")));
    dispatch.dispatchAll();
    assertEquals(List.of("queued"), states());
    assertEquals(200, act(id, "resume"));
    dispatch.dispatchAll();
    assertEquals(List.of("accepted"), states());
  }

  @Test
  void who_stops_under_way_is_not_tried_again_and_holds_nothing_up() {
    settleAndSend();
    handOverWhile(
        () ->
            village.run(
                "insert into stopped_phone (phone_index, stopped_at) select distinct phone_index, now() from sms_message"));
    dispatch.dispatchAll();
    freezer.freeze();
    assertEquals(List.of("opted-out"), states());
    assertEquals(List.of("finished"), village.ask("select state from broadcast"));
  }

  @Test
  void who_is_erased_under_way_is_not_tried_again() {
    settleAndSend();
    handOverWhile(
        () ->
            village.run(
                "update sms_message set phone_sealed = null, phone_index = null, text = null, contact_id = null"));
    dispatch.dispatchAll();
    assertEquals(List.of("cancelled"), states());
  }

  @Test
  void receipts_that_come_at_once_move_each_message_forward() {
    settleAndSend();
    dispatch.dispatchAll();
    List<UUID> messages =
        village.ask("select id from sms_message").stream().map(UUID::fromString).toList();
    CompletableFuture.allOf(
            IntStream.range(0, 40)
                .mapToObj(i -> receipt(messages.get(i % 2), i))
                .map(receipt -> CompletableFuture.runAsync(() -> receipts.apply(receipt)))
                .toArray(CompletableFuture[]::new))
        .join();
    assertEquals(
        List.of("2"),
        village.ask(
            "select count(*) from sms_message where state = 'delivered' and final_at is not null and code is null"));
  }

  /** One in ten says that it arrived, the others only that the network has it. */
  private static Receipt receipt(UUID message, int number) {
    return new Receipt(
        message,
        null,
        number % 20 < 2 ? Receipt.Status.DELIVERED : Receipt.Status.ACCEPTED,
        "kannel-1",
        null);
  }

  private String settleAndSend() {
    village.clear();
    gateway.reset();
    village.contact(village.settle("Żeglarze", "17", TOWN_HALL), "600100200", "grants");
    village.contact(village.settle("Seniorzy", "10", TOWN_HALL), "600100201", "grants");
    // No free space before those that come.
    village.run("truncate sms_message cascade");
    String id =
        ActingAs.confirmed(Role.MODERATOR)
            .contentType(JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Map.of("text", "Nabór trwa", "purpose", "city", "topic", "grants"))
            .post("/api/v1/broadcasts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    freezer.freeze();
    return id;
  }

  private static void lock(Connection writer, String message) throws SQLException {
    try (var statement =
        writer.prepareStatement(
            "select id from sms_message where id = cast(? as uuid) for no key update")) {
      statement.setString(1, message);
      statement.execute();
    }
  }

  private static int cancel(String id) {
    return act(id, "cancel");
  }

  private static int act(String id, String act) {
    return ActingAs.a(Role.MODERATOR)
        .contentType(JSON)
        .body(Map.of("act", act))
        .post("/api/v1/broadcasts/" + id + "/acts")
        .statusCode();
  }

  /** While the first one is handed over; the provider wants all of them later. */
  private void handOverWhile(Runnable deed) {
    AtomicBoolean done = new AtomicBoolean();
    gateway.answers(
        submission -> {
          if (done.compareAndSet(false, true)) {
            deed.run();
          }
          return new Outcome.RetryLater(null, "provider-busy");
        });
    dispatch.dispatchAll();
    gateway.reset();
    village.run("update sms_provider set failures = 0, resting_until = null, next_at = null");
    village.run(
        "update sms_message set due_at = now() where state = 'queued' and due_at < 'infinity'");
  }

  private List<String> states() {
    return village.ask("select distinct state from sms_message where broadcast_id is not null");
  }

  private boolean somebodyWaits() {
    return village
        .ask(
            "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
        .equals(List.of("t"));
  }
}
