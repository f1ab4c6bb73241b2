package pl.ngomap.broadcast.dispatch;

import java.time.Duration;
import java.util.Optional;

/**
 * When a message that was certainly not sent is tried again: after 30 s, 1 min, 2 min … 1 h, for 6
 * h.
 */
final class RepetitionPolicy {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 7;
  private static final int MOST_ATTEMPTS = 13;

  private RepetitionPolicy() {}

  /**
   * @param attempts so far, at least one
   * @return nothing: it is given up
   */
  static Optional<Duration> delay(int attempts) {
    return attempts >= MOST_ATTEMPTS
        ? Optional.empty()
        : Optional.of(FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS)));
  }
}
