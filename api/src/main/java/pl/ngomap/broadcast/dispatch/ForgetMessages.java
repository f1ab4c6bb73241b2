package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;
import pl.ngomap.kernel.LockOrder;

/**
 * Forgets numbers and texts of messages, some time after their end; that there was a message, and
 * what became of it, stays and is counted.
 */
@ApplicationScoped
public class ForgetMessages {

  /** What has left counts as ended, whether or not a receipt came. */
  private static final String SENT =
      "update sms_message set phone_sealed = null, phone_index = null, phone_tail = '•••', text = null where "
          + LockOrder.locked(
              "sms_message",
              """
              phone_index is not null and state not in ('queued', 'sending')
                and coalesce(final_at, accepted_at, queued_at) < :before""");

  private static final String RECEIVED =
      """
      update sms_inbound set phone_sealed = null, phone_index = null, phone_tail = '•••', text = null
      where text is not null and received_at < :before""";

  private final Session database;
  private final DispatchConfig config;
  private final Clock clock;

  ForgetMessages(Session database, DispatchConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * @return how many messages were thinned
   */
  @Transactional(TxType.MANDATORY)
  public int forgetOld() {
    Instant before = clock.instant().minus(config.keep());
    return forget(SENT, before) + forget(RECEIVED, before);
  }

  private int forget(String sql, Instant before) {
    return database.createNativeMutationQuery(sql).setParameter("before", before).executeUpdate();
  }
}
