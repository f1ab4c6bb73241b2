package pl.ngomap.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a call that failed; together three days and a half. */
final class RetryPolicy {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12),
          Duration.ofHours(24),
          Duration.ofHours(32));

  private RetryPolicy() {}

  /**
   * @param failures before this one, since the last success
   * @return nothing: give up
   */
  static Optional<Duration> wait(int failures) {
    return failures < WAITS.size() ? Optional.of(WAITS.get(failures)) : Optional.empty();
  }
}
