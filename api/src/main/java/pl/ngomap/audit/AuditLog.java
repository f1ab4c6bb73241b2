package pl.ngomap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.ngomap.kernel.Actor;

/** Writes down who did what. */
@ApplicationScoped
public class AuditLog {

  private final EntityManager database;
  private final Clock clock;

  AuditLog(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds an entry in the caller's transaction.
   *
   * @param act what was done, such as {@code staff.granted}
   * @param subject to what: a kind and an identifier, such as {@code organisation:0190…}
   * @param details what else must be known: identifiers and words, never e-mails or phone numbers,
   *     which could not be taken out again
   */
  @Transactional(TxType.MANDATORY)
  public void record(Actor actor, String act, String subject, Map<String, ?> details) {
    AuditEntry entry = new AuditEntry();
    entry.at = clock.instant();
    entry.personId = actor.personId();
    entry.role = actor.role().word();
    entry.act = act;
    entry.subject = subject;
    entry.details = new LinkedHashMap<>(details);
    database.persist(entry);
  }
}
