package pl.ngomap.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.microprofile.context.ManagedExecutor;
import pl.ngomap.listing.ChangeFeed;

/**
 * Calls those who are due: claims some and commits, calls them without a transaction, then writes
 * down what came of it. A crash in between repeats a delivery, under the same identifier.
 */
@ApplicationScoped
class DeliverChanges {

  /** Beyond what one call may take. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final int AT_ONCE = 8;
  private static final int GONE = 410;

  private final Webhooks webhooks;
  private final WebhookSecrets secrets;
  private final ChangeFeed feed;
  private final Target target;
  private final WebhookCall call;
  private final WebhookConfig config;
  private final ObjectMapper mapper;
  private final ManagedExecutor executor;
  private final Clock clock;

  DeliverChanges(
      Webhooks webhooks,
      WebhookSecrets secrets,
      ChangeFeed feed,
      Target target,
      WebhookCall call,
      WebhookConfig config,
      ObjectMapper mapper,
      ManagedExecutor executor,
      Clock clock) {
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.feed = feed;
    this.target = target;
    this.call = call;
    this.config = config;
    this.mapper = mapper;
    this.executor = executor;
    this.clock = clock;
  }

  @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onTick() {
    if (config.worker()) {
      deliverAll();
    }
  }

  /** Until nobody is due; a slow receiver holds up only those who were claimed with it. */
  void deliverAll() {
    List<Webhook> claimed = claim();
    while (!claimed.isEmpty()) {
      CompletableFuture.allOf(
              claimed.stream()
                  .map(webhook -> executor.runAsync(() -> deliver(webhook)))
                  .toArray(CompletableFuture[]::new))
          .join();
      claimed = claim();
    }
  }

  private List<Webhook> claim() {
    Instant now = clock.instant();
    return QuarkusTransaction.requiringNew()
        .call(() -> webhooks.claim(now, now.plus(LEASE), AT_ONCE));
  }

  private void deliver(Webhook webhook) {
    ChangeFeed.Part part =
        feed.after(webhook.seen(), webhook.pending == null ? config.batch() : webhook.pending);
    change(webhook, current -> current.pending = part.count());
    try {
      int status = call.send(target.check(webhook.url), message(webhook, part));
      if (status / 100 == 2) {
        change(webhook, current -> current.succeed(part.end(), clock.instant()));
      } else {
        fail(webhook, "it answered " + status, status == GONE);
      }
    } catch (Target.Refused refused) {
      fail(webhook, refused.getMessage(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private WebhookCall.Message message(Webhook webhook, ChangeFeed.Part part) throws Target.Refused {
    try {
      String id = webhook.id + "-" + part.end().version() + "-" + part.end().organisation();
      return new WebhookCall.Message(
          id, clock.instant(), mapper.writeValueAsBytes(part.body()), secret(webhook));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Views can always be written", e);
    }
  }

  private byte[] secret(Webhook webhook) throws Target.Refused {
    try {
      return secrets.open(webhook);
    } catch (IllegalStateException e) {
      throw new Target.Refused("its secret cannot be opened here");
    }
  }

  private void fail(Webhook webhook, String reason, boolean unwanted) {
    Instant now = clock.instant();
    change(
        webhook,
        current ->
            current.fail(
                reason,
                now,
                unwanted ? null : RetryPolicy.wait(current.failures).map(now::plus).orElse(null)));
  }

  /** Whoever was deleted meanwhile stays so. */
  private void change(Webhook webhook, Consumer<Webhook> change) {
    QuarkusTransaction.requiringNew()
        .run(() -> webhooks.findByIdOptional(webhook.id).ifPresent(change));
  }
}
