package pl.ngomap.broadcast.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.broadcast.contact.Channel;

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
          and (urgency = 0 or not exists (select from stopped_phone s where s.phone_index = m.phone_index))
        order by urgency, due_at, id limit :most for update skip locked)
      returning *""";

  private static final String EXPIRED =
      """
      update sms_message set state = :state, code = 'worker-died', lease_until = null
      where state = 'sending' and lease_until < :now and gateway = :gateway""";

  /** What nearly all of them become: by one statement, and only from "sending". */
  private static final String ACCEPT =
      """
      update sms_message set state = 'accepted', lease_until = null, provider_id = cast(:provider as text), accepted_at = :now
      where id = :id and state = 'sending'""";

  void accept(UUID id, String providerId, Instant now) {
    getEntityManager()
        .createNativeQuery(ACCEPT)
        .setParameter("provider", providerId)
        .setParameter("now", now)
        .setParameter("id", id)
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

  Optional<SmsMessage> lock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
