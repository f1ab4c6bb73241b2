package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.broadcast.gateway.SmsGateway;

/** Writes down what became of handing a message over; a receipt may have come before. */
@ApplicationScoped
class RecordOutcome {

  private final SmsMessages messages;
  private final Providers providers;
  private final Clock clock;

  RecordOutcome(SmsMessages messages, Providers providers, Clock clock) {
    this.messages = messages;
    this.providers = providers;
    this.clock = clock;
  }

  @Transactional
  void record(SmsGateway gateway, UUID id, Outcome outcome) {
    Instant now = clock.instant();
    boolean failed = outcome instanceof Outcome.RetryLater || outcome instanceof Outcome.Unknown;
    providers.note(gateway, failed, now);
    record(id, outcome, gateway.isIdempotent(), now);
  }

  /** Of a copy by e-mail, which is never in doubt: in doubt it is sent again. */
  @Transactional
  void record(UUID id, Outcome outcome) {
    record(id, outcome, true, clock.instant());
  }

  private void record(UUID id, Outcome outcome, boolean idempotent, Instant now) {
    if (outcome instanceof Outcome.Accepted accepted) {
      messages.accept(id, accepted.providerId(), now);
      return;
    }
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
