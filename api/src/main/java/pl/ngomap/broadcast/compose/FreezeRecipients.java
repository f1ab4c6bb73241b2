package pl.ngomap.broadcast.compose;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import pl.ngomap.broadcast.dispatch.DispatchConfig;
import pl.ngomap.broadcast.link.ShortLinks;

/** When its time has come, a message gets its recipients, once and for all, by one statement. */
@ApplicationScoped
class FreezeRecipients {

  private static final int URGENT = 1;
  private static final int USUAL = 2;

  private final Broadcasts broadcasts;
  private final AudienceSql audiences;
  private final ShortLinks links;
  private final DispatchConfig config;
  private final Clock clock;

  FreezeRecipients(
      Broadcasts broadcasts,
      AudienceSql audiences,
      ShortLinks links,
      DispatchConfig config,
      Clock clock) {
    this.broadcasts = broadcasts;
    this.audiences = audiences;
    this.links = links;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onTick() {
    if (config.worker()) {
      freezeAll();
    }
  }

  /** All whose time has come; and those are finished of which nothing is left in the queue. */
  void freezeAll() {
    boolean more = true;
    while (more) {
      more = QuarkusTransaction.requiringNew().call(this::freezeOne);
    }
    QuarkusTransaction.requiringNew().run(() -> broadcasts.finish(clock.instant()));
  }

  private boolean freezeOne() {
    Instant now = clock.instant();
    return broadcasts
        .due(now)
        .map(broadcasts::findById)
        .map(broadcast -> freeze(broadcast, now))
        .orElse(false);
  }

  private boolean freeze(Broadcast broadcast, Instant now) {
    CheckedBroadcast checked = broadcast.checked();
    boolean urgent = checked.purpose() == Purpose.URGENT;
    audiences.freeze(
        broadcast.id,
        broadcast.audience,
        broadcast.topic,
        Text.of(checked, audiences),
        urgent ? URGENT : USUAL,
        now,
        now);
    links.giveEach(broadcast.id, broadcast.text);
    broadcast.frozenAt = now;
    broadcast.state = Broadcast.SENDING;
    return true;
  }
}
