package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;

/** Recurring work, which one server at a time does: the others find its row locked, and skip it. */
@ApplicationScoped
class Chores {

  static final String REMINDERS = "reminders";
  static final String FORGET_ATTACHMENTS = "forget-attachments";
  static final String FORGET_MESSAGES = "forget-messages";
  static final String HOURS = "hours";

  private static final String LOCK =
      "select name from chore where name = :name for update skip locked";

  private static final String SUCCEED = "update chore set succeeded_at = :now where name = :name";

  private final Session database;
  private final Clock clock;

  Chores(Session database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether it is ours until this transaction ends. */
  @Transactional(TxType.MANDATORY)
  boolean take(String name) {
    return !database
        .createNativeQuery(LOCK, String.class)
        .setParameter("name", name)
        .getResultList()
        .isEmpty();
  }

  @Transactional(TxType.MANDATORY)
  void succeed(String name) {
    database
        .createNativeMutationQuery(SUCCEED)
        .setParameter("name", name)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** When each was last done; null where it never was. */
  @Transactional
  Map<String, Instant> lastSuccesses() {
    Map<String, Instant> found = new TreeMap<>();
    database
        .createNativeQuery("select name, succeeded_at from chore", Object[].class)
        .getResultStream()
        .forEach(row -> found.put((String) row[0], (Instant) row[1]));
    return found;
  }
}
