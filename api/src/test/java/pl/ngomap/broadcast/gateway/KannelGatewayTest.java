package pl.ngomap.broadcast.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against answers as the user guide gives them; the real one is spoken to by the tests of dispatch.
 */
class KannelGatewayTest extends GatewayContract {

  private final Provider kannel = new Provider().answers(202, "0: Accepted for delivery");
  private final SmsGateway gateway = new KannelGateway(new TestConfig(kannel.url(), null));

  @AfterEach
  void close() {
    kannel.close();
  }

  @Override
  SmsGateway gateway() {
    return gateway;
  }

  @Override
  int sent(UUID reference) {
    return kannel.requests().size();
  }

  @Test
  void the_coding_is_said() {
    gateway.submit(submission(REFERENCE, "Zażółć & €"));
    gateway.submit(submission(REFERENCE, "plain + text"));
    Map<String, String> polish = kannel.requests().get(0);
    assertEquals("2", polish.get("x-kannel-coding"));
    assertEquals("Zażółć & €", polish.get(":body"));
    assertEquals("+48600100200", polish.get("x-kannel-to"));
    assertEquals("ngo", polish.get("x-kannel-username"));
    assertEquals("0", kannel.requests().get(1).get("x-kannel-coding"));
    assertEquals(
        "https://mapa.example.org/api/v1/sms/receipts/x?ref="
            + REFERENCE
            + "&status=%d&fid=%F&ts=%t&reply=%A",
        polish.get("x-kannel-dlr-url"));
  }

  @ParameterizedTest
  @CsvSource({
    "202, Accepted[providerId=null]",
    "403, 'RetryLater[delay=null, code=wrong-password]'",
    "503, 'RetryLater[delay=null, code=provider-busy]'",
    "400, Rejected[code=refused-by-provider]"
  })
  void answers_are_outcomes(int status, String outcome) {
    kannel.answers(status, "3: Queued for later delivery");
    assertEquals(outcome, gateway.submit(submission(REFERENCE, "a")).toString());
  }

  @Test
  void who_does_not_listen_has_not_taken_it() {
    kannel.close();
    assertEquals(
        new Outcome.RetryLater(null, "not-reached"), gateway.submit(submission(REFERENCE, "a")));
  }

  @Test
  void who_does_not_answer_may_have_taken_it() {
    kannel.silent();
    assertEquals(new Outcome.Unknown("no-answer"), gateway.submit(submission(REFERENCE, "a")));
  }

  @Test
  void a_request_whose_connection_breaks_is_not_repeated_behind_our_back() {
    gateway.submit(submission(REFERENCE, "a"));
    kannel.gone();
    assertEquals(new Outcome.Unknown("no-answer"), gateway.submit(submission(REFERENCE, "b")));
    assertEquals(2, kannel.requests().size());
  }

  @ParameterizedTest
  @CsvSource({"1, DELIVERED", "2, FAILED", "4, ACCEPTED", "8, ACCEPTED", "16, FAILED"})
  void receipts_are_read(String code, Receipt.Status status) {
    assertEquals(
        List.of(
            new Receipt(
                REFERENCE, "42", status, "kannel-" + code, Instant.ofEpochSecond(1_700_000_000))),
        gateway.readReceipts(
            Map.of("ref", REFERENCE.toString(), "status", code, "fid", "42", "ts", "1700000000")));
  }

  @Test
  void replies_are_read_with_a_plus_that_became_a_space() {
    assertEquals(
        List.of(new Inbound("7", "+48600100200", "STOP", Instant.parse("2026-11-25T08:00:00Z"))),
        gateway.readInbound(
            Map.of(
                "id", "7", "from", " 48600100200", "text", "STOP", "time", "2026-11-25 08:00:00")));
  }
}
