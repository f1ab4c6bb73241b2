package pl.ngomap.broadcast.compose;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.problem.Refusal;

/** The messages to many that there are. */
@ApplicationScoped
class Broadcasts implements PanacheRepositoryBase<Broadcast, UUID> {

  private static final String COUNTS =
      "select state, count(*), sum(parts) from sms_message where broadcast_id = :id group by state";

  private static final String ANSWERS =
      """
      select answer, count(*) from sms_message where broadcast_id = :id and answer is not null
      group by answer order by count(*) desc limit 20""";

  private static final String DUE =
      "select id from broadcast where state = 'scheduled' and send_at <= :now order by send_at limit 1 for update skip locked";

  private static final String FINISH =
      """
      update broadcast b set state = 'finished', finished_at = :now
      where state = 'sending' and not exists (
        select from sms_message m where m.broadcast_id = b.id and m.state in ('queued', 'sending'))""";

  Optional<Broadcast> findByKey(UUID key, UUID person, String idempotencyKey) {
    return key == null
        ? find("madeBy = ?1 and idempotencyKey = ?2", person, idempotencyKey).firstResultOptional()
        : find("keyId = ?1 and idempotencyKey = ?2", key, idempotencyKey).firstResultOptional();
  }

  Broadcast lock(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(Broadcasts::unknown);
  }

  Broadcast get(UUID id) {
    return findByIdOptional(id).orElseThrow(Broadcasts::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("unknown-broadcast", "There is no such message.");
  }

  List<Broadcast> listNewestFirst(int limit) {
    return find("order by madeAt desc, id").range(0, limit - 1).list();
  }

  /** Those that have their recipients. */
  List<Broadcast> listFrozen(int limit) {
    return find("frozenAt is not null order by frozenAt desc, id").range(0, limit - 1).list();
  }

  /** State, messages, parts. */
  List<Object[]> counts(UUID id) {
    return getEntityManager()
        .createNativeQuery(COUNTS, Object[].class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Answer, people. */
  List<Object[]> answers(UUID id) {
    return getEntityManager()
        .createNativeQuery(ANSWERS, Object[].class)
        .setParameter("id", id)
        .getResultList();
  }

  /** One whose time has come, locked; others may take other ones. */
  Optional<UUID> due(Instant now) {
    return getEntityManager()
        .createNativeQuery(DUE, UUID.class)
        .setParameter("now", now)
        .getResultStream()
        .map(UUID.class::cast)
        .findFirst();
  }

  int finish(Instant now) {
    return getEntityManager().createNativeQuery(FINISH).setParameter("now", now).executeUpdate();
  }

  /** Those that have not left yet; for a pause their time is never, after it now. */
  int move(UUID id, String sql, Instant now) {
    return getEntityManager()
        .createNativeQuery(sql)
        .setParameter("id", id)
        .setParameter("now", now)
        .executeUpdate();
  }
}
