package pl.ngomap.broadcast.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import pl.ngomap.broadcast.contact.Channel;
import pl.ngomap.broadcast.contact.Phones;
import pl.ngomap.broadcast.gateway.GatewayConfig;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.broadcast.gateway.SmsGateway;
import pl.ngomap.broadcast.gateway.Submission;
import pl.ngomap.broadcast.text.SmsText;

/** Works the queue off; any number of nodes may do so at once. */
@ApplicationScoped
class Dispatch {

  private static final Logger LOG = Logger.getLogger(Dispatch.class);

  /** Well beyond what handing over a portion takes. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** For so long a worker tries to write an outcome down; then its lease is about to end. */
  private static final Duration PERSISTENCE = Duration.ofSeconds(90);

  private static final Duration BREATH = Duration.ofMillis(500);

  /** A broadcast may be under way for hours. */
  private static final Duration BETWEEN_TIDYING = Duration.ofSeconds(10);

  private static final int URGENT_ONLY = 1;
  private static final int ALL = 2;

  private final SmsMessages messages;
  private final Providers providers;
  private final RecordOutcome outcomes;
  private final Phones phones;
  private final CallbackAddress callbacks;
  private final GatewayConfig gateways;
  private final DispatchConfig config;
  private final ManagedExecutor executor;
  private final Clock clock;
  private final Semaphore atOnce;

  Dispatch(
      SmsMessages messages,
      Providers providers,
      RecordOutcome outcomes,
      Phones phones,
      CallbackAddress callbacks,
      GatewayConfig gateways,
      DispatchConfig config,
      ManagedExecutor executor,
      Clock clock) {
    this.messages = messages;
    this.providers = providers;
    this.outcomes = outcomes;
    this.phones = phones;
    this.callbacks = callbacks;
    this.gateways = gateways;
    this.config = config;
    this.executor = executor;
    this.clock = clock;
    this.atOnce = new Semaphore(config.atOnce());
  }

  /**
   * Messages that are being handed over by one provider.
   *
   * @param next when there may be some, as the provider is at its limit now; else null
   */
  private record Portion(SmsGateway gateway, List<SmsMessage> messages, Instant next) {}

  @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onTick() {
    if (config.worker()) {
      dispatchAll();
    }
  }

  /**
   * Until nothing is due, or all providers rest. The next portion is taken while the one before is
   * still under way, so that a provider never waits for us; two of them may be in doubt after a
   * crash.
   */
  void dispatchAll() {
    tidy();
    long tidied = System.nanoTime();
    Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
    Portion portion = claim();
    while (!portion.messages.isEmpty() || portion.next != null) {
      awaitTurn(portion.next);
      begin(portion, underWay);
      awaitAllBut(portion.messages.size(), underWay);
      if (System.nanoTime() - tidied > BETWEEN_TIDYING.toNanos()) {
        tidy();
        tidied = System.nanoTime();
      }
      portion = claim();
    }
    awaitAllBut(0, underWay);
  }

  private void awaitTurn(Instant next) {
    if (next != null) {
      LockSupport.parkNanos(Duration.between(clock.instant(), next).toNanos());
    }
  }

  private void begin(Portion portion, Deque<CompletableFuture<Void>> underWay) {
    portion.messages.forEach(
        message -> underWay.add(executor.runAsync(() -> handOver(portion.gateway, message))));
  }

  /** The oldest first; they end in about that order. */
  private static void awaitAllBut(int some, Deque<CompletableFuture<Void>> underWay) {
    while (underWay.size() > some) {
      underWay.remove().join();
    }
  }

  /** What others left under way, and what must not leave any more. */
  private void tidy() {
    Instant now = clock.instant();
    recover(now);
    QuarkusTransaction.requiringNew().run(() -> messages.withdraw(now));
  }

  private void recover(Instant now) {
    for (SmsGateway gateway : providers.inUse()) {
      int found =
          QuarkusTransaction.requiringNew()
              .call(() -> messages.recover(gateway.name(), gateway.isIdempotent(), now));
      if (found > 0) {
        LOG.warnf("%d messages were under way to %s when a worker died", found, gateway.name());
      }
    }
  }

  private Portion claim() {
    Instant now = clock.instant();
    int urgency = config.quietHours().hold(now) ? URGENT_ONLY : ALL;
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                providers
                    .turn(now)
                    .map(turn -> claim(turn, urgency, now))
                    .orElseGet(() -> new Portion(null, List.of(), null)));
  }

  private Portion claim(Providers.Turn turn, int urgency, Instant now) {
    if (turn.next() != null) {
      return new Portion(turn.gateway(), List.of(), turn.next());
    }
    List<SmsMessage> claimed =
        messages.claim(
            Channel.SMS, turn.gateway().name(), urgency, now, now.plus(LEASE), turn.most());
    int parts = claimed.stream().mapToInt(message -> message.parts).sum();
    if (parts > 0) {
      providers.take(turn.gateway(), parts, now);
    }
    return new Portion(turn.gateway(), claimed, null);
  }

  private void handOver(SmsGateway gateway, SmsMessage message) {
    record(gateway, message, submit(gateway, submission(gateway, message)));
  }

  private Outcome submit(SmsGateway gateway, Submission submission) {
    atOnce.acquireUninterruptibly();
    try {
      return gateway.submit(submission);
    } finally {
      atOnce.release();
    }
  }

  /**
   * Again and again while the database is away: what we know must not become a doubt. Elapsed time,
   * as a clock may jump meanwhile.
   */
  private void record(SmsGateway gateway, SmsMessage message, Outcome outcome) {
    long end = System.nanoTime() + PERSISTENCE.toNanos();
    boolean written = false;
    while (!written) {
      try {
        outcomes.record(gateway, message.id, outcome);
        written = true;
      } catch (RuntimeException away) {
        if (System.nanoTime() - end > 0) {
          throw away;
        }
        LockSupport.parkNanos(BREATH.toNanos());
      }
    }
  }

  private Submission submission(SmsGateway gateway, SmsMessage message) {
    return new Submission(
        message.id,
        phones.open(message.phoneSealed).e164(),
        SmsText.of(message.text),
        gateways.sender().orElse(""),
        callbacks.receipts(gateway.name(), message.id));
  }
}
