package pl.ngomap.broadcast.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * SMSAPI.pl by plain REST. It keeps our reference as {@code idx} and refuses it a second time
 * (error 53), and tells errors with status 200, too.
 */
@ApplicationScoped
class SmsApiGateway implements SmsGateway {

  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int REFERENCE_KNOWN = 53;

  /** Nobody's message can be sent until somebody mends the account. */
  private static final Set<Integer> ACCOUNT = Set.of(98, 99, 100, 101, 102, 103, 105, 110);

  /** They ask to come back. */
  private static final Set<Integer> BUSY = Set.of(200, 201, 202, 203, 204, 999);

  private static final Duration ACCOUNT_WAIT = Duration.ofMinutes(10);

  private static final Map<String, Receipt.Status> STATUSES =
      Map.ofEntries(
          Map.entry("QUEUE", Receipt.Status.ACCEPTED),
          Map.entry("SENT", Receipt.Status.ACCEPTED),
          Map.entry("ACCEPTED", Receipt.Status.ACCEPTED),
          Map.entry("PENDING", Receipt.Status.ACCEPTED),
          Map.entry("DELIVERED", Receipt.Status.DELIVERED),
          Map.entry("UNDELIVERED", Receipt.Status.FAILED),
          Map.entry("EXPIRED", Receipt.Status.FAILED),
          Map.entry("REJECTED", Receipt.Status.FAILED),
          Map.entry("FAILED", Receipt.Status.FAILED),
          Map.entry("NOT_FOUND", Receipt.Status.FAILED),
          Map.entry("STOP", Receipt.Status.FAILED));

  private static final ObjectMapper JSON = new ObjectMapper();

  private final GatewayConfig.SmsApi config;
  private final HttpProvider provider;

  SmsApiGateway(GatewayConfig config) {
    this.config = config.smsapi();
    this.provider = new HttpProvider(config.patience());
  }

  @Override
  public String name() {
    return "smsapi";
  }

  @Override
  public boolean isIdempotent() {
    return true;
  }

  @Override
  public Outcome submit(Submission submission) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("to", submission.to().substring(1));
    words.put("message", submission.text().text());
    words.put("encoding", "utf-8");
    words.put("format", "json");
    words.put("idx", submission.reference().toString());
    words.put("check_idx", "1");
    words.put("max_parts", String.valueOf(submission.text().parts()));
    if (!submission.sender().isEmpty()) {
      words.put("from", submission.sender());
    }
    if (submission.callback() != null) {
      words.put("notify_url", submission.callback());
    }
    if (config.test()) {
      words.put("test", "1");
    }
    return provider.send(
        HttpRequest.newBuilder(config.url())
            .header("Authorization", "Bearer " + config.token().orElse(""))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(HttpProvider.form(words))),
        SmsApiGateway::read);
  }

  private static Outcome read(HttpResponse<String> answer) {
    JsonNode body = json(answer.body());
    if (body.has("error")) {
      return error(body.get("error").asInt());
    }
    if (answer.statusCode() == TOO_MANY) {
      return new Outcome.RetryLater(null, "provider-busy");
    }
    if (answer.statusCode() >= SERVER_ERROR) {
      return new Outcome.Unknown("provider-failed");
    }
    JsonNode first = body.at("/list/0");
    if (answer.statusCode() != OK || first.isMissingNode()) {
      return new Outcome.Unknown("not-understood");
    }
    return first.hasNonNull("error") && first.get("error").asInt() != 0
        ? error(first.get("error").asInt())
        : new Outcome.Accepted(first.path("id").asText(null));
  }

  private static Outcome error(int code) {
    if (code == REFERENCE_KNOWN) {
      return new Outcome.Accepted(null);
    }
    if (ACCOUNT.contains(code)) {
      return new Outcome.RetryLater(ACCOUNT_WAIT, "smsapi-" + code);
    }
    return BUSY.contains(code)
        ? new Outcome.RetryLater(null, "smsapi-" + code)
        : new Outcome.Rejected("smsapi-" + code);
  }

  private static JsonNode json(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node == null ? JSON.createObjectNode() : node;
    } catch (JsonProcessingException notJson) {
      return JSON.createObjectNode();
    }
  }

  /** Several reports may stand in one request, separated by commas. */
  @Override
  public List<Receipt> readReceipts(Map<String, String> words) {
    String[] references = list(words, "idx");
    String[] names = list(words, "status_name");
    String[] ids = list(words, "MsgId");
    String[] times = list(words, "donedate");
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < Math.min(references.length, names.length); i++) {
      Receipt.Status status = STATUSES.get(names[i]);
      if (status != null && References.isOne(references[i])) {
        receipts.add(
            new Receipt(
                UUID.fromString(references[i]),
                at(ids, i),
                status,
                "smsapi-" + names[i].toLowerCase(Locale.ROOT),
                seconds(at(times, i))));
      }
    }
    return receipts;
  }

  @Override
  public List<Inbound> readInbound(Map<String, String> words) {
    String key = words.getOrDefault("MsgId", "");
    String from = words.getOrDefault("sms_from", "");
    if (key.isEmpty() || from.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Inbound(
            key,
            References.number(from),
            words.getOrDefault("sms_text", ""),
            seconds(words.get("sms_date"))));
  }

  private static String[] list(Map<String, String> words, String name) {
    String word = words.getOrDefault(name, "");
    return word.isEmpty() ? new String[0] : word.split(",", -1);
  }

  private static String at(String[] words, int index) {
    return index < words.length && !words[index].isEmpty() ? words[index] : null;
  }

  private static Instant seconds(String word) {
    return word != null && word.matches("\\d{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(word))
        : null;
  }
}
