package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Reads the instants that questions about opening hours name. */
@ApplicationScoped
class OpenInstant {

  /** The database has worked out so much, and a little more (PublishedHours). */
  private static final Duration BEHIND = Duration.ofDays(1);

  private static final Duration AHEAD = Duration.ofDays(60);

  /** Nobody asks about other years, and calendars end somewhere. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private final Clock clock;

  OpenInstant(Clock clock) {
    this.clock = clock;
  }

  /** When somebody must be open; null: not asked. */
  Instant openAt(String word) {
    Instant now = clock.instant();
    return within(
        "openAt",
        word,
        now.minus(BEHIND),
        now.plus(AHEAD),
        "A time from a day ago to 60 days ahead.");
  }

  /** About when somebody wants to be told; null: not asked. */
  Instant at(String word) {
    return within("at", word, EARLIEST, LATEST, "A time from the year 2000 to 2099.");
  }

  private static Instant within(
      String name, String word, Instant from, Instant to, String expected) {
    Instant instant = Parameters.instant(name, word);
    if (instant != null && (instant.isBefore(from) || !instant.isBefore(to))) {
      throw Refusal.badParameter(name, "This time is out of range.", expected);
    }
    return instant;
  }
}
