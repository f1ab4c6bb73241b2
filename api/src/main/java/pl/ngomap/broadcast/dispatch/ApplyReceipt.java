package pl.ngomap.broadcast.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** In the order in which they came; what remains is the last that each message may become. */
  private void applyAll(List<Receipt> some) {
    Map<UUID, MessageState> states =
        messages.lockStates(some.stream().map(Receipt::reference).toList());
    Map<UUID, Receipt> steps = new LinkedHashMap<>();
    for (Receipt receipt : some) {
      MessageState next = next(receipt);
      MessageState state = states.get(receipt.reference());
      if (state != null && state.mayBecome(next)) {
        states.put(receipt.reference(), next);
        steps.merge(receipt.reference(), receipt, ApplyReceipt::later);
      }
    }
    if (!steps.isEmpty()) {
      messages.move(
          steps.values().stream().map(receipt -> step(receipt, next(receipt))).toList(),
          clock.instant());
    }
  }

  /** What the provider calls a message may stand in the earlier one alone. */
  private static Receipt later(Receipt first, Receipt second) {
    return new Receipt(
        second.reference(),
        second.providerId() == null ? first.providerId() : second.providerId(),
        second.status(),
        second.code(),
        second.at());
  }

  private static SmsMessages.Step step(Receipt receipt, MessageState next) {
    return new SmsMessages.Step(
        receipt.reference(),
        next,
        receipt.providerId(),
        next == MessageState.FAILED ? receipt.code() : null);
  }

  private static MessageState next(Receipt receipt) {
    return switch (receipt.status()) {
      case ACCEPTED -> MessageState.ACCEPTED;
      case DELIVERED -> MessageState.DELIVERED;
      case FAILED -> MessageState.FAILED;
    };
  }
}
