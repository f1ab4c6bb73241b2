package pl.ngomap.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes UUIDs of version 7 (RFC 9562, section 5.7): they sort by the time of their making. */
public final class Uuid7 {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  /** A new identifier for this moment. */
  public static UUID now(Clock clock) {
    return of(clock.millis(), RANDOM);
  }

  /**
   * An identifier for a given moment and source of chance; the same both times gives the same
   * identifier.
   *
   * @param epochMillis milliseconds since 1970-01-01T00:00Z, of which 48 bits count
   */
  public static UUID of(long epochMillis, RandomGenerator random) {
    long high = (epochMillis << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
