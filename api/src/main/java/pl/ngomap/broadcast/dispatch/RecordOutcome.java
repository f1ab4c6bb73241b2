package pl.ngomap.broadcast.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.broadcast.gateway.SmsGateway;

/** Writes down what became of handing a message over; a receipt may have come before. */
@ApplicationScoped
class RecordOutcome {

  private final SmsMessages messages;
  private final Providers providers;
  private final Clock clock;
  private final SharedWrite<Taken> taken;

  RecordOutcome(SmsMessages messages, Providers providers, Clock clock) {
    this.messages = messages;
    this.providers = providers;
    this.clock = clock;
    this.taken =
        new SharedWrite<>(some -> QuarkusTransaction.requiringNew().run(() -> accept(some)));
  }

  /** A message that a provider has taken. */
  private record Taken(SmsGateway gateway, UUID id, String providerId) {}

  /** Returns when it is written down. */
  void record(SmsGateway gateway, UUID id, Outcome outcome) {
    if (outcome instanceof Outcome.Accepted accepted) {
      taken.write(new Taken(gateway, id, accepted.providerId()));
    } else {
      QuarkusTransaction.requiringNew().run(() -> note(gateway, id, outcome));
    }
  }

  private void accept(List<Taken> some) {
    Instant now = clock.instant();
    Set<SmsGateway> gateways = some.stream().map(Taken::gateway).collect(Collectors.toSet());
    // In the order in which their turns lock them.
    providers.inUse().stream()
        .filter(gateways::contains)
        .forEach(gateway -> providers.note(gateway, false, now));
    messages.accept(
        some.stream().map(Taken::id).toList(), some.stream().map(Taken::providerId).toList(), now);
  }

  private void note(SmsGateway gateway, UUID id, Outcome outcome) {
    Instant now = clock.instant();
    boolean failed = outcome instanceof Outcome.RetryLater || outcome instanceof Outcome.Unknown;
    providers.note(gateway, failed, now);
    record(id, outcome, gateway.isIdempotent(), now);
  }

  /** Of a copy by e-mail, which is never in doubt: in doubt it is sent again. */
  @Transactional
  void record(UUID id, Outcome outcome) {
    Instant now = clock.instant();
    if (outcome instanceof Outcome.Accepted accepted) {
      messages.accept(List.of(id), Collections.singletonList(accepted.providerId()), now);
    } else {
      record(id, outcome, true, now);
    }
  }

  private void record(UUID id, Outcome outcome, boolean idempotent, Instant now) {
    messages
        .lock(id)
        .filter(message -> message.state.equals(MessageState.SENDING.word()))
        .ifPresent(message -> apply(idempotent, message, outcome, now));
  }

  private static void apply(boolean idempotent, SmsMessage message, Outcome outcome, Instant now) {
    message.leaseUntil = null;
    if (outcome instanceof Outcome.Rejected rejected) {
      fail(message, rejected.code(), now);
    } else if (outcome instanceof Outcome.RetryLater later) {
      repeat(message, later, now);
    } else if (outcome instanceof Outcome.Unknown unknown) {
      message.code = unknown.code();
      if (idempotent) {
        repeat(message, new Outcome.RetryLater(null, unknown.code()), now);
      } else {
        message.state = MessageState.UNKNOWN.word();
      }
    }
  }

  private static void repeat(SmsMessage message, Outcome.RetryLater later, Instant now) {
    message.code = later.code();
    RepetitionPolicy.delay(message.attempts)
        .ifPresentOrElse(
            delay -> {
              message.state = MessageState.QUEUED.word();
              message.dueAt = now.plus(later.delay() == null ? delay : later.delay());
            },
            () -> fail(message, later.code(), now));
  }

  private static void fail(SmsMessage message, String code, Instant now) {
    message.state = MessageState.FAILED.word();
    message.code = code;
    message.finalAt = now;
  }
}
