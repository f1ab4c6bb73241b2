package pl.ngomap.broadcast.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.ngomap.broadcast.contact.Channel;

/**
 * Works off the copies by e-mail as {@link Dispatch} does the rest; a mailbox wakes nobody at
 * night.
 */
@ApplicationScoped
class DispatchMail {

  /** In the place of a provider. */
  static final String NAME = "mail";

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final int PORTION = 20;
  private static final int ALL = 2;

  private final SmsMessages messages;
  private final RecordOutcome outcomes;
  private final SendCopy copies;
  private final DispatchConfig config;
  private final Clock clock;

  DispatchMail(
      SmsMessages messages,
      RecordOutcome outcomes,
      SendCopy copies,
      DispatchConfig config,
      Clock clock) {
    this.messages = messages;
    this.outcomes = outcomes;
    this.copies = copies;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "2s", delayed = "6s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onTick() {
    if (config.worker()) {
      dispatchAll();
    }
  }

  /** Until nothing is due. */
  void dispatchAll() {
    QuarkusTransaction.requiringNew().run(() -> messages.recover(NAME, true, clock.instant()));
    List<SmsMessage> claimed = claim();
    while (!claimed.isEmpty()) {
      claimed.forEach(one -> outcomes.record(one.id, copies.send(one)));
      claimed = claim();
    }
  }

  private List<SmsMessage> claim() {
    Instant now = clock.instant();
    return QuarkusTransaction.requiringNew()
        .call(() -> messages.claim(Channel.EMAIL, NAME, ALL, now, now.plus(LEASE), PORTION));
  }
}
