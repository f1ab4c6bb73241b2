package pl.ngomap.broadcast.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.broadcast.text.SmsCoding;

/**
 * Kannel's sendsms (user guide 1.4.5, chapter 10). It gives no identifier and is not idempotent; a
 * text of UCS-2 must be called so, or the phone shows question marks.
 */
@ApplicationScoped
class KannelGateway implements SmsGateway {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** Delivered, failed, queued at the network, accepted and rejected by it. */
  private static final String ALL_RECEIPTS = "31";

  private static final int ACCEPTED = 202;
  private static final int FORBIDDEN = 403;
  private static final int SERVER_ERROR = 500;

  /** %d of a receipt. */
  private static final Map<String, Receipt.Status> STATUSES =
      Map.of(
          "1", Receipt.Status.DELIVERED,
          "2", Receipt.Status.FAILED,
          "4", Receipt.Status.ACCEPTED,
          "8", Receipt.Status.ACCEPTED,
          "16", Receipt.Status.FAILED);

  private final GatewayConfig.Kannel config;
  private final HttpProvider provider;

  KannelGateway(GatewayConfig config) {
    this.config = config.kannel();
    this.provider = new HttpProvider(config.patience());
  }

  @Override
  public String name() {
    return "kannel";
  }

  @Override
  public boolean isIdempotent() {
    return false;
  }

  @Override
  public Outcome submit(Submission submission) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("username", config.username().orElse(""));
    words.put("password", config.password().orElse(""));
    words.put("to", submission.to());
    words.put("charset", "UTF-8");
    words.put("coding", submission.text().coding() == SmsCoding.UCS2 ? "2" : "0");
    words.put("text", submission.text().text());
    if (!submission.sender().isEmpty()) {
      words.put("from", submission.sender());
    }
    if (submission.callback() != null) {
      words.put("dlr-mask", ALL_RECEIPTS);
      words.put("dlr-url", submission.callback() + "&status=%d&fid=%F&ts=%t&reply=%A");
    }
    return provider.send(
        HttpRequest.newBuilder(HttpProvider.withQuery(config.url(), words)).GET(), this::read);
  }

  /** 202 also means "queued for later", while the network is away: Kannel keeps it. */
  private Outcome read(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status == ACCEPTED) {
      return new Outcome.Accepted(null);
    }
    if (status == FORBIDDEN) {
      return new Outcome.RetryLater(null, "wrong-password");
    }
    return status >= SERVER_ERROR
        ? new Outcome.RetryLater(null, "provider-busy")
        : new Outcome.Rejected("refused-by-provider");
  }

  @Override
  public List<Receipt> readReceipts(Map<String, String> words) {
    Receipt.Status status = STATUSES.get(words.getOrDefault("status", ""));
    String reference = words.getOrDefault("ref", "");
    if (status == null || !References.isOne(reference)) {
      return List.of();
    }
    String provided = words.getOrDefault("fid", "");
    return List.of(
        new Receipt(
            UUID.fromString(reference),
            provided.isEmpty() ? null : provided,
            status,
            "kannel-" + words.get("status"),
            seconds(words.get("ts"))));
  }

  @Override
  public List<Inbound> readInbound(Map<String, String> words) {
    String key = words.getOrDefault("id", "");
    String from = words.getOrDefault("from", "");
    if (key.isEmpty() || from.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Inbound(
            key, References.number(from), words.getOrDefault("text", ""), time(words.get("time"))));
  }

  private static Instant seconds(String word) {
    return word != null && word.matches("\\d{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(word))
        : null;
  }

  private static Instant time(String word) {
    try {
      return word == null ? null : LocalDateTime.parse(word, TIME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException notATime) {
      return null;
    }
  }
}
