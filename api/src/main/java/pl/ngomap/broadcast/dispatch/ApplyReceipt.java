package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import pl.ngomap.broadcast.gateway.Receipt;

/** Takes a receipt: a state moves forward only, however late, often or crosswise receipts come. */
@ApplicationScoped
class ApplyReceipt {

  private final SmsMessages messages;
  private final Clock clock;

  ApplyReceipt(SmsMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Transactional
  void apply(Receipt receipt) {
    MessageState next =
        switch (receipt.status()) {
          case ACCEPTED -> MessageState.ACCEPTED;
          case DELIVERED -> MessageState.DELIVERED;
          case FAILED -> MessageState.FAILED;
        };
    messages
        .lock(receipt.reference())
        .filter(message -> MessageState.of(message.state).mayBecome(next))
        .ifPresent(message -> move(message, next, receipt));
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
