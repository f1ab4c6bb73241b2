package pl.ngomap.broadcast.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ngomap.broadcast.contact.Channel;
import pl.ngomap.kernel.LockOrder;

/** The queue, and what became of its messages. */
@ApplicationScoped
class SmsMessages implements PanacheRepositoryBase<SmsMessage, UUID> {

  /**
   * Consent is looked at again at this moment: a stop may have come since the recipients were
   * chosen.
   */
  private static final String CLAIM =
      """
      update sms_message set state = 'sending', lease_until = :lease, attempts = attempts + 1, gateway = :gateway
      where id in (
        select id from sms_message m
        where state = 'queued' and channel = :channel and due_at <= :now and urgency <= :urgency
          and phone_sealed is not null
          and not exists (select from broadcast b where b.id = m.broadcast_id and b.state in ('paused', 'cancelled'))
          and (urgency = 0 or not exists (select from stopped_phone s where s.phone_index = m.phone_index))
        order by urgency, due_at, id limit :most for update skip locked)
      returning *""";

  /**
   * What came back into the queue while its broadcast was cancelled, its number erased or stopped:
   * whoever did that saw it under way.
   */
  private static final String WITHDRAW =
      """
      update sms_message m set final_at = :now, state = case
        when exists (select from stopped_phone s where s.phone_index = m.phone_index) then 'opted-out'
        else 'cancelled' end
      where m."""
          + LockOrder.locked(
              "sms_message",
              """
              state = 'queued' and due_at <= :now and (phone_sealed is null
                or exists (select from broadcast b where b.id = sms_message.broadcast_id and b.state = 'cancelled')
                or urgency > 0 and exists (
                  select from stopped_phone s where s.phone_index = sms_message.phone_index))""");

  private static final String EXPIRED =
      "update sms_message set state = :state, code = 'worker-died', lease_until = null where "
          + LockOrder.locked(
              "sms_message", "state = 'sending' and lease_until < :now and gateway = :gateway");

  /** What nearly all of them become: by one statement, and only from "sending". */
  private static final String ACCEPT =
      """
      update sms_message m set state = 'accepted', lease_until = null, code = null, provider_id = given.provider,
        accepted_at = :now
      from unnest(cast(:ids as uuid[]), cast(:providers as text[])) as given (id, provider)
      where m.id = given.id and m."""
          + LockOrder.locked("sms_message", "id = any(cast(:ids as uuid[])) and state = 'sending'");

  private static final String LOCK_STATES =
      """
      select id, state from sms_message where id = any(cast(:ids as uuid[]))
      order by id for no key update""";

  private static final String MOVE =
      """
      update sms_message m set state = step.state, lease_until = null,
        provider_id = coalesce(step.provider, m.provider_id),
        accepted_at = coalesce(m.accepted_at, :now),
        final_at = case when step.state = 'accepted' then m.final_at else cast(:now as timestamptz) end,
        code = step.code
      from unnest(cast(:ids as uuid[]), cast(:states as text[]), cast(:providers as text[]), cast(:codes as text[]))
        as step (id, state, provider, code)
      where m.id = step.id""";

  /**
   * @param providerIds what the provider calls each, or null where it has no name for it
   */
  void accept(List<UUID> ids, List<String> providerIds, Instant now) {
    getEntityManager()
        .createNativeQuery(ACCEPT)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("providers", providerIds.toArray(String[]::new))
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Takes some that are due, so that nobody else hands them over until the lease ends. */
  @SuppressWarnings("unchecked")
  List<SmsMessage> claim(
      Channel channel, String gateway, int urgency, Instant now, Instant lease, int most) {
    return getEntityManager()
        .createNativeQuery(CLAIM, SmsMessage.class)
        .setParameter("lease", lease)
        .setParameter("gateway", gateway)
        .setParameter("channel", channel.word())
        .setParameter("now", now)
        .setParameter("urgency", urgency)
        .setParameter("most", most)
        .getResultList();
  }

  /** What is due, and must not be sent any more. */
  void withdraw(Instant now) {
    getEntityManager().createNativeQuery(WITHDRAW).setParameter("now", now).executeUpdate();
  }

  /**
   * Those of workers that died while they handed over: only an idempotent gateway gets them again.
   */
  int recover(String gateway, boolean idempotent, Instant now) {
    MessageState state = idempotent ? MessageState.QUEUED : MessageState.UNKNOWN;
    return getEntityManager()
        .createNativeQuery(EXPIRED)
        .setParameter("state", state.word())
        .setParameter("now", now)
        .setParameter("gateway", gateway)
        .executeUpdate();
  }

  /** How far those of them are that there are; nobody else moves them meanwhile. */
  @SuppressWarnings("unchecked")
  Map<UUID, MessageState> lockStates(List<UUID> ids) {
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(LOCK_STATES, Object[].class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> MessageState.of((String) row[1])));
  }

  /**
   * What a receipt makes of a message.
   *
   * @param providerId what the provider calls it; null: not told
   * @param code why it failed; null: it did not
   */
  record Step(UUID id, MessageState next, String providerId, String code) {}

  /** Of messages that are locked. */
  void move(List<Step> steps, Instant now) {
    getEntityManager()
        .createNativeQuery(MOVE)
        .setParameter("ids", steps.stream().map(Step::id).toArray(UUID[]::new))
        .setParameter("states", steps.stream().map(step -> step.next.word()).toArray(String[]::new))
        .setParameter("providers", steps.stream().map(Step::providerId).toArray(String[]::new))
        .setParameter("codes", steps.stream().map(Step::code).toArray(String[]::new))
        .setParameter("now", now)
        .executeUpdate();
  }

  Optional<SmsMessage> lock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
