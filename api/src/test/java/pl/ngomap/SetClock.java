package pl.ngomap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of tests: tells the true time until a test moves it on. {@link #reset} belongs into
 * {@code @AfterEach}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SetClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  /** Moves on; minus goes back. */
  public void advance(Duration step) {
    ahead = ahead.plus(step);
  }

  /** Back to the true time. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }
}
