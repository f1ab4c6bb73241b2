package pl.ngomap.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Deletes what has no use any more: ended sessions, old links, forgotten failures. */
@ApplicationScoped
class SweepAccounts {

  private static final String LINKS =
      "delete from sign_in_link where expires_at < :now and created_at < :hourAgo";

  private static final String SESSIONS = "delete from session where last_seen_at < :idle";

  private static final String FAILURES = "delete from sign_in_failure where last_at < :forgotten";

  private final EntityManager database;
  private final Clock clock;

  SweepAccounts(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  @Transactional
  void sweep() {
    Instant now = clock.instant();
    database
        .createNativeQuery(LINKS)
        .setParameter("now", now)
        .setParameter("hourAgo", now.minusSeconds(3_600))
        .executeUpdate();
    database
        .createNativeQuery(SESSIONS)
        .setParameter("idle", now.minus(SessionPolicy.STEWARD_IDLE))
        .executeUpdate();
    database
        .createNativeQuery(FAILURES)
        .setParameter("forgotten", now.minus(LockoutPolicy.MEMORY))
        .executeUpdate();
  }
}
