package pl.ngomap.broadcast.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.broadcast.gateway.Receipt;

/** Takes a receipt: a state moves forward only, however late, often or crosswise receipts come. */
@ApplicationScoped
class ApplyReceipt {

  private final SmsMessages messages;
  private final Clock clock;
  private final SharedWrite<Receipt> receipts;

  ApplyReceipt(SmsMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.receipts =
        new SharedWrite<>(some -> QuarkusTransaction.requiringNew().run(() -> applyAll(some)));
  }

  /** Returns when it is kept. */
  void apply(Receipt receipt) {
    receipts.write(receipt);
  }

  /** In the order in which they came. */
  private void applyAll(List<Receipt> some) {
    Map<UUID, SmsMessage> found = messages.lock(some.stream().map(Receipt::reference).toList());
    for (Receipt receipt : some) {
      MessageState next = next(receipt);
      Optional.ofNullable(found.get(receipt.reference()))
          .filter(message -> MessageState.of(message.state).mayBecome(next))
          .ifPresent(message -> move(message, next, receipt));
    }
  }

  private static MessageState next(Receipt receipt) {
    return switch (receipt.status()) {
      case ACCEPTED -> MessageState.ACCEPTED;
      case DELIVERED -> MessageState.DELIVERED;
      case FAILED -> MessageState.FAILED;
    };
  }

  private void move(SmsMessage message, MessageState next, Receipt receipt) {
    Instant now = clock.instant();
    message.state = next.word();
    message.leaseUntil = null;
    if (receipt.providerId() != null) {
      message.providerId = receipt.providerId();
    }
    if (message.acceptedAt == null) {
      message.acceptedAt = now;
    }
    if (next.isFinal()) {
      message.finalAt = now;
      message.code = next == MessageState.FAILED ? receipt.code() : null;
    }
  }
}
