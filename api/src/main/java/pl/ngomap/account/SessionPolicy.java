package pl.ngomap.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;

/** How long a session lives, and what it must still be given. */
final class SessionPolicy {

  /** How long dangerous acts may follow the credentials. */
  static final Duration CONFIRMED = Duration.ofMinutes(10);

  static final Duration STEWARD_IDLE = Duration.ofDays(14);
  static final Duration STAFF_LIFE = Duration.ofHours(12);
  static final Duration STAFF_IDLE = Duration.ofMinutes(30);

  /** Being seen is written down no more often than this: reads shall not all be writes. */
  static final Duration SEEN_STEP = Duration.ofMinutes(1);

  private SessionPolicy() {}

  /** What somebody must set before anything else. */
  enum MustSet {
    @JsonProperty("password")
    PASSWORD,
    @JsonProperty("second-factor")
    SECOND_FACTOR
  }

  static boolean isAlive(Session session, Instant now) {
    boolean staff = session.person.role().isStaff();
    Instant seen = session.lastSeenAt;
    return staff
        ? now.isBefore(session.startedAt.plus(STAFF_LIFE)) && now.isBefore(seen.plus(STAFF_IDLE))
        : now.isBefore(seen.plus(STEWARD_IDLE));
  }

  /** Staff have no rights before both factors were given in this very session; null when all is. */
  static MustSet mustSet(Session session) {
    if (!session.person.role().isStaff()) {
      return null;
    }
    if (!session.passwordGiven) {
      return MustSet.PASSWORD;
    }
    return session.codeGiven ? null : MustSet.SECOND_FACTOR;
  }
}
