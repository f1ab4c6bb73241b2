package pl.ngomap.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How failures in a row slow the next attempt down. Unknown accounts count like known ones, so
 * being slowed down tells nothing.
 */
final class LockoutPolicy {

  /** After so many, only a link by e-mail opens the account before failures are forgotten. */
  static final int LOCKED = 10;

  /** From so many on, each further attempt waits twice as long. */
  static final int SLOW = 5;

  /** A whole office may stand behind one address. */
  static final int LOCKED_ADDRESS = 100;

  static final int SLOW_ADDRESS = 50;

  /** Failures older than this are forgotten. */
  static final Duration MEMORY = Duration.ofHours(24);

  /** Links that may be asked for from one address without an hour's pause. */
  static final int LINKS = 60;

  static final Duration LINKS_MEMORY = Duration.ofHours(1);

  private static final int MOST_DOUBLINGS = 10;

  private LockoutPolicy() {}

  /** What a series of failures comes to. */
  enum Verdict {
    GO,
    WAIT,
    LOCKED
  }

  static Verdict ofAccount(int failures, Instant last, Instant now) {
    return judge(failures, last, now, SLOW, LOCKED);
  }

  static Verdict ofAddress(int failures, Instant last, Instant now) {
    return judge(failures, last, now, SLOW_ADDRESS, LOCKED_ADDRESS);
  }

  private static Verdict judge(int failures, Instant last, Instant now, int slow, int locked) {
    if (!now.isBefore(last.plus(MEMORY))) {
      return Verdict.GO;
    }
    if (failures >= locked) {
      return Verdict.LOCKED;
    }
    return failures >= slow && now.isBefore(last.plus(delay(failures - slow)))
        ? Verdict.WAIT
        : Verdict.GO;
  }

  /** 1 s, 2 s, 4 s, … */
  static Duration delay(int beyond) {
    return Duration.ofSeconds(1L << Math.min(beyond, MOST_DOUBLINGS));
  }
}
