package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** How long a granted claim can be taken back: the last moment of the seventh day counts. */
@ApplicationScoped
class UndoPolicy {

  private final ClaimConfig config;
  private final Clock clock;

  UndoPolicy(ClaimConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  Instant until(Instant granted) {
    return granted.plus(config.undoLasts());
  }

  boolean isPossible(Instant granted) {
    return !clock.instant().isAfter(until(granted));
  }

  /** Claims that were granted after this moment can still be taken back. */
  Instant oldest() {
    return clock.instant().minus(config.undoLasts());
  }
}
