package pl.ngomap.broadcast.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.broadcast.text.SmsCoding;

/**
 * Kannel's sendsms (user guide 1.4.5, chapter 10). It gives no identifier and is not idempotent; a
 * text of UCS-2 must be called so, or the phone shows question marks. Everything is said by POST: a
 * GET whose connection breaks is repeated by Java's client without a word, and then sent twice.
 */
@ApplicationScoped
class KannelGateway implements SmsGateway {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /**
   * Delivered, failed, refused by the network. What the network has queued or taken (4, 8) tells no
   * more than Kannel's own answer did, and would double the reports; where that answer was lost, a
   * message is in doubt until one of these comes.
   */
  private static final String RECEIPTS = "19";

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
    HttpRequest.Builder request =
        HttpRequest.newBuilder(config.url())
            .header("Content-Type", "text/plain; charset=UTF-8")
            .header("X-Kannel-Username", config.username().orElse(""))
            .header("X-Kannel-Password", config.password().orElse(""))
            .header("X-Kannel-To", submission.to())
            .header("X-Kannel-Coding", submission.text().coding() == SmsCoding.UCS2 ? "2" : "0");
    if (!submission.sender().isEmpty()) {
      request.header("X-Kannel-From", submission.sender());
    }
    if (submission.callback() != null) {
      request
          .header("X-Kannel-DLR-Mask", RECEIPTS)
          .header("X-Kannel-DLR-Url", submission.callback() + "&status=%d&fid=%F&ts=%t&reply=%A");
    }
    return provider.send(
        request.POST(
            HttpRequest.BodyPublishers.ofString(submission.text().text(), StandardCharsets.UTF_8)),
        this::read);
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
