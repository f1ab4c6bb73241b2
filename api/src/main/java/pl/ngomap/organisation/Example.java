package pl.ngomap.organisation;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import pl.ngomap.kernel.Uuid7;

/**
 * A generated organisation, for trying the map out. The same seed and number give the same one,
 * down to its identifiers.
 *
 * @param seed what sets one series of examples apart from another
 * @param number its number in the series, from 1 on
 * @param draft what it says; it needs no keys
 * @param verifiedAgo how long ago somebody said 'still true'; null when nobody has
 */
public record Example(long seed, int number, OrganisationDraft draft, Duration verifiedAgo) {

  /** The series that people mean who do not name one. */
  public static final long DEFAULT_SEED = 75;

  /** 2026-01-01T00:00Z, so that identifiers do not depend on the day of their making. */
  private static final long EPOCH_MILLIS = 1_767_225_600_000L;

  /** An odd number with its bits well mixed: neighbours in a series get unlike identifiers. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  static String source(long seed) {
    return "examples-" + seed;
  }

  /** Chance of its own for each organisation. */
  public static RandomGenerator random(long seed, int number) {
    return new SplittableRandom((seed << 32) + number * SPREAD);
  }

  Identifiers identifiers() {
    return new Identifiers(EPOCH_MILLIS + number, random(~seed, number));
  }

  /** Slugs of examples carry their number, so that none has to be looked up. */
  String slug() {
    return Slug.of(draft.name()) + "-" + number + (seed == DEFAULT_SEED ? "" : "-s" + seed);
  }

  /** Gives the identifiers of an organisation and its parts, in this order. */
  record Identifiers(long millis, RandomGenerator random) {

    UUID next() {
      return Uuid7.of(millis, random);
    }
  }
}
