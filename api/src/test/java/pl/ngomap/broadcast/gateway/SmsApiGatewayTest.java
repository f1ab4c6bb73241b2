package pl.ngomap.broadcast.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server that speaks as SMSAPI documents it: errors with status 200, and error 53. */
class SmsApiGatewayTest extends GatewayContract {

  private final Map<String, Integer> phones = new ConcurrentHashMap<>();
  private final Provider smsapi = new Provider().answers(this::likeTheRealOne);
  private final SmsGateway gateway = new SmsApiGateway(new TestConfig(smsapi.url(), null));

  private Provider.Answer likeTheRealOne(Map<String, String> words) {
    String idx = words.get("idx");
    if ("1".equals(words.get("check_idx")) && phones.containsKey(idx)) {
      return new Provider.Answer(200, "{\"error\":53,\"message\":\"Not unique idx value\"}");
    }
    phones.merge(idx, 1, Integer::sum);
    return new Provider.Answer(
        200,
        "{\"count\":1,\"list\":[{\"id\":\"637A\",\"points\":0.16,\"number\":\"48600100200\",\"status\":\"QUEUE\",\"idx\":\""
            + idx
            + "\"}]}");
  }

  @AfterEach
  void close() {
    smsapi.close();
  }

  @Override
  SmsGateway gateway() {
    return gateway;
  }

  @Override
  int sent(UUID reference) {
    return phones.getOrDefault(reference.toString(), 0);
  }

  @Test
  void the_request_is_as_documented() {
    assertEquals(new Outcome.Accepted("637A"), gateway.submit(submission(REFERENCE, "Zażółć & €")));
    Map<String, String> words = new HashMap<>(smsapi.requests().get(0));
    words.remove("notify_url");
    assertEquals(
        Map.of(
            "to", "48600100200",
            "message", "Zażółć & €",
            "encoding", "utf-8",
            "format", "json",
            "idx", REFERENCE.toString(),
            "check_idx", "1",
            "max_parts", "1",
            "from", "KOSZALIN",
            ":authorization", "Bearer token"),
        words);
  }

  @ParameterizedTest
  @CsvSource({
    "200, '{\"error\":13,\"message\":\"No valid phone numbers\"}', Rejected[code=smsapi-13]",
    "200, '{\"error\":53,\"message\":\"Not unique idx\"}', Accepted[providerId=null]",
    "200, '{\"error\":101,\"message\":\"Authorization failed\"}', 'RetryLater[delay=PT10M, code=smsapi-101]'",
    "200, '{\"error\":103,\"message\":\"Insufficient credits\"}', 'RetryLater[delay=PT10M, code=smsapi-103]'",
    "200, '{\"error\":201,\"message\":\"Internal system error\"}', 'RetryLater[delay=null, code=smsapi-201]'",
    "401, '{\"error\":101,\"message\":\"Authorization failed\"}', 'RetryLater[delay=PT10M, code=smsapi-101]'",
    "200, '{\"count\":0,\"list\":[]}', Unknown[code=not-understood]",
    "200, '<html>', Unknown[code=not-understood]",
    "200, '', Unknown[code=not-understood]",
    "502, '<html>', Unknown[code=provider-failed]",
    "429, '', 'RetryLater[delay=null, code=provider-busy]'"
  })
  void answers_are_outcomes(int status, String body, String outcome) {
    smsapi.answers(status, body);
    assertEquals(outcome, gateway.submit(submission(REFERENCE, "a")).toString());
  }

  @Test
  void who_does_not_answer_may_have_taken_it() {
    smsapi.silent();
    assertEquals(new Outcome.Unknown("no-answer"), gateway.submit(submission(REFERENCE, "a")));
    assertEquals(
        new Outcome.RetryLater(Duration.ofMinutes(10), "smsapi-98"),
        new SmsApiGateway(new TestConfig(new Provider().answers(200, "{\"error\":98}").url(), null))
            .submit(submission(REFERENCE, "a")));
  }

  @Test
  void several_receipts_stand_in_one_request() {
    UUID second = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");
    assertEquals(
        List.of(
            new Receipt(
                REFERENCE,
                "A",
                Receipt.Status.DELIVERED,
                "smsapi-delivered",
                Instant.ofEpochSecond(1_700_000_000)),
            new Receipt(
                second,
                "B",
                Receipt.Status.FAILED,
                "smsapi-undelivered",
                Instant.ofEpochSecond(1_700_000_001))),
        gateway.readReceipts(
            Map.of(
                "MsgId", "A,B",
                "idx", REFERENCE + "," + second,
                "status_name", "DELIVERED,UNDELIVERED",
                "donedate", "1700000000,1700000001")));
  }

  @Test
  void replies_are_read() {
    assertEquals(
        List.of(new Inbound("Z", "+48600100200", "Stop", Instant.ofEpochSecond(1_700_000_000))),
        gateway.readInbound(
            Map.of(
                "MsgId", "Z",
                "sms_from", "48600100200",
                "sms_to", "4812345",
                "sms_text", "Stop",
                "sms_date", "1700000000")));
  }
}
