package pl.ngomap.broadcast.writer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.problem.Refusal;

/** What organisations wrote. */
@ApplicationScoped
class TopicMessages implements PanacheRepositoryBase<TopicMessage, UUID> {

  /** The state is what became of it since, so far as its writer need know. */
  private static final String LOOK =
      """
      select m.id, o.id as organisation, o.slug, o.name, m.text, m.topic,
        case when m.state <> 'approved' then m.state
          when b.state in ('waiting', 'scheduled') then 'approved'
          when b.state in ('cancelled', 'rejected') then 'stopped'
          else 'sent' end,
        m.written_at, m.decided_at, m.reason, m.broadcast_id, m.written_by
      from topic_message m join organisation o on o.id = m.organisation_id
      left join broadcast b on b.id = m.broadcast_id
      where\s""";

  private static final String WAITING = LOOK + "m.state = 'waiting' order by m.written_at, m.id";

  private static final String OF_ONE =
      LOOK + "m.organisation_id = :organisation order by m.written_at desc, m.id limit :most";

  private static final String ONE = LOOK + "m.id = :id";

  private static final String OF_BROADCAST = LOOK + "m.broadcast_id = :broadcast";

  private static final List<String> WITHOUT_EFFECT =
      List.of(TopicMessage.REFUSED, TopicMessage.WITHDRAWN);

  TopicMessage lock(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(TopicMessages::unknown);
  }

  /**
   * @throws Refusal when no message can have such an identifier
   */
  static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw unknown();
    }
  }

  static Refusal unknown() {
    return Refusal.notFound("unknown-message", "No organisation wrote such a message.");
  }

  boolean isWaitingOf(UUID organisation) {
    return count("organisationId = ?1 and state = ?2", organisation, TopicMessage.WAITING) > 0;
  }

  /** Those that were neither refused nor withdrawn. */
  long countWritten(UUID organisation, Instant since) {
    return count(
        "organisationId = ?1 and state not in ?2 and writtenAt > ?3",
        organisation,
        WITHOUT_EFFECT,
        since);
  }

  boolean isWithdrawn(UUID organisation, Instant since) {
    return count(
            "organisationId = ?1 and state = ?2 and writtenAt > ?3",
            organisation,
            TopicMessage.WITHDRAWN,
            since)
        > 0;
  }

  /** The longest waiting first. */
  List<Object[]> listWaiting() {
    return getEntityManager().createNativeQuery(WAITING, Object[].class).getResultList();
  }

  /** The newest first. */
  List<Object[]> listOf(UUID organisation, int most) {
    return getEntityManager()
        .createNativeQuery(OF_ONE, Object[].class)
        .setParameter("organisation", organisation)
        .setParameter("most", most)
        .getResultList();
  }

  Object[] look(UUID id) {
    return (Object[])
        getEntityManager()
            .createNativeQuery(ONE, Object[].class)
            .setParameter("id", id)
            .getSingleResult();
  }

  /** What an organisation wrote and became this message to many. */
  Optional<Object[]> lookFor(UUID broadcast) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(OF_BROADCAST, Object[].class)
            .setParameter("broadcast", broadcast)
            .getResultList();
    return rows.stream().findFirst();
  }
}
