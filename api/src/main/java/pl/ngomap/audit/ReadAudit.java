package pl.ngomap.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Role;
import pl.ngomap.problem.Refusal;

/** Shows the log to administrators and auditors, latest first. */
@ApplicationScoped
class ReadAudit {

  private static final String QUESTION = "audit";

  /** Rows of an export that are read at once. */
  private static final int BATCH = 1_000;

  private static final String BEFORE =
      """
      select entry, person.email
      from AuditEntry entry left join Person person on person.id = entry.personId
      where entry.id < :before
      order by entry.id desc""";

  private final EntityManager database;
  private final CurrentActor current;
  private final AuditLog log;
  private final SubjectNames names;
  private final Clock clock;

  ReadAudit(
      EntityManager database, CurrentActor current, AuditLog log, SubjectNames names, Clock clock) {
    this.database = database;
    this.names = names;
    this.current = current;
    this.log = log;
    this.clock = clock;
  }

  /** One page; the cursor is checked here, the limit by the caller. */
  @Transactional
  Page<AuditView> list(Actor actor, String cursor, int limit) {
    require(actor);
    List<AuditView> found = listBefore(position(cursor), limit + 1);
    boolean more = found.size() > limit;
    List<AuditView> shown = names.name(more ? found.subList(0, limit) : found);
    return new Page<>(shown, more ? next(shown.get(limit - 1)) : null);
  }

  /** Allows an export, and writes it down; the rows are then read by {@link #listBatch}. */
  @Transactional
  void beginExport(Actor actor) {
    require(actor);
    if (!current.isConfirmed(clock.instant())) {
      throw Refusal.confirmationWanted();
    }
    log.record(actor, "audit.exported", "audit", Map.of());
  }

  /**
   * The next rows of an export.
   *
   * @param before the id of the last row of the batch before
   */
  @Transactional
  List<AuditView> listBatch(long before) {
    return listBefore(before, BATCH);
  }

  private List<AuditView> listBefore(long before, int limit) {
    return database
        .createQuery(BEFORE, Tuple.class)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> view(row.get(0, AuditEntry.class), row.get(1, String.class)))
        .toList();
  }

  private static AuditView view(AuditEntry entry, String email) {
    return new AuditView(
        entry.id, entry.at, entry.role, email, entry.act, entry.subject, null, entry.details);
  }

  private static long position(String word) {
    if (word == null || word.isEmpty()) {
      return Long.MAX_VALUE;
    }
    try {
      return Cursor.decode(word, QUESTION, 1)
          .map(cursor -> Long.parseLong(cursor.keys().get(0)))
          .orElseThrow(Refusal::foreignCursor);
    } catch (NumberFormatException e) {
      throw Refusal.foreignCursor();
    }
  }

  private static String next(AuditView last) {
    return new Cursor(QUESTION, List.of(String.valueOf(last.id()))).encode();
  }

  private static void require(Actor actor) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (actor.role() != Role.ADMINISTRATOR && actor.role() != Role.AUDITOR) {
      throw Refusal.forbidden("not-an-auditor", "Only administrators and auditors may see this.");
    }
  }
}
