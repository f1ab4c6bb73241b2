package pl.ngomap.broadcast.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.ngomap.broadcast.text.SmsText;

/** What each gateway keeps to, whoever stands behind it. */
abstract class GatewayContract {

  static final UUID REFERENCE = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad90");

  abstract SmsGateway gateway();

  static Submission submission(UUID reference, String text) {
    return new Submission(
        reference,
        "+48600100200",
        SmsText.of(text),
        "KOSZALIN",
        "https://mapa.example.org/api/v1/sms/receipts/x?ref=" + reference);
  }

  @Test
  void a_message_is_accepted() {
    assertInstanceOf(
        Outcome.Accepted.class, gateway().submit(submission(UUID.randomUUID(), "Zażółć")));
  }

  @Test
  void an_idempotent_one_sends_the_same_reference_once() {
    if (gateway().isIdempotent()) {
      assertInstanceOf(Outcome.Accepted.class, gateway().submit(submission(REFERENCE, "a")));
      assertInstanceOf(Outcome.Accepted.class, gateway().submit(submission(REFERENCE, "a")));
      assertEquals(1, sent(REFERENCE));
    }
  }

  /** How many phones rang for a reference. */
  abstract int sent(UUID reference);

  @Test
  void nonsense_from_outside_tells_of_nothing() {
    for (Map<String, String> words :
        List.of(
            Map.<String, String>of(),
            Map.of("ref", "x", "status", "1"),
            Map.of("ref", REFERENCE.toString(), "status", "999"),
            Map.of("idx", "x", "status_name", "DELIVERED"),
            Map.of("idx", REFERENCE.toString(), "status_name", "NONSENSE"),
            Map.of("idx", REFERENCE + ",", "status_name", ""),
            Map.of("id", "", "MsgId", "", "from", "x"))) {
      assertEquals(List.of(), gateway().readReceipts(words));
      assertEquals(List.of(), gateway().readInbound(words));
    }
  }

  @Test
  void nothing_that_is_logged_holds_a_number_or_a_text() {
    String shown =
        submission(REFERENCE, "tajne")
            + new Inbound("key", "+48600100200", "tajne", null).toString();
    assertFalse(shown.contains("600100200") || shown.contains("tajne"), shown);
  }
}
