package pl.ngomap.broadcast.dispatch;

import java.util.Locale;

/** How far a message has come. */
enum MessageState {
  QUEUED(0),
  SENDING(1),
  UNKNOWN(2),
  ACCEPTED(2),
  DELIVERED(3),
  FAILED(3),
  CANCELLED(3),
  OPTED_OUT(3);

  private final int step;

  MessageState(int step) {
    this.step = step;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static MessageState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  boolean isFinal() {
    return step == DELIVERED.step;
  }

  /** Never back, and no more once it is final; from "unknown" a receipt makes it known. */
  boolean mayBecome(MessageState next) {
    return !isFinal() && (next.step > step || this == UNKNOWN && next == ACCEPTED);
  }
}
