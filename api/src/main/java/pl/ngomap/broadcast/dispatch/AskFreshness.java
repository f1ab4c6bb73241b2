package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.broadcast.contact.Topic;
import pl.ngomap.broadcast.text.SmsText;

/**
 * Asks people by SMS whether a profile is still true, when they agreed to be asked. A phone is
 * asked about one organisation at a time, so that OK means one.
 */
@ApplicationScoped
public class AskFreshness {

  /** A later OK is a message of its own. */
  static final Duration ANSWERED_WITHIN = Duration.ofDays(14);

  private static final int USUAL = 2;

  private static final String ASK =
      """
      insert into sms_message (id, contact_id, organisation_id, phone_sealed, phone_index, phone_tail,
        text, parts, urgency, state, due_at, queued_at, asks_freshness)
      select gen_random_uuid(), c.id, c.organisation_id, c.phone_sealed, c.phone_index, c.phone_tail,
        :text, :parts, :urgency, 'queued', :due, :now, true
      from contact c
      where c.organisation_id = :organisation and c.state = 'active' and :topic = any(c.topics)
        and not exists (select from stopped_phone s where s.phone_index = c.phone_index)
        and not exists (
          select from sms_message m
          where m.phone_index = c.phone_index and m.asks_freshness and m.answer is null and m.queued_at > :since)""";

  private static final String ASKED =
      """
      select id, organisation_id, answer is not null from sms_message
      where phone_index = :phone and asks_freshness and queued_at > :since and organisation_id is not null
        and state in ('sending', 'unknown', 'accepted', 'delivered')
      order by answer is not null, queued_at desc limit 1 for update""";

  private static final String ANSWER =
      "update sms_message set answer = 'ok', answered_at = :now where id = :id";

  private final Session database;
  private final DispatchConfig config;
  private final Clock clock;

  AskFreshness(Session database, DispatchConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * A question that was asked.
   *
   * @param answered whether OK came to it before
   */
  record Asked(UUID message, UUID organisation, boolean answered) {}

  /**
   * Queues a message to each contact that agreed to this topic; not in quiet hours.
   *
   * @return how many are asked
   */
  @Transactional(TxType.MANDATORY)
  public int ask(UUID organisation, String text) {
    Instant now = clock.instant();
    return database
        .createNativeMutationQuery(ASK)
        .setParameter("organisation", organisation)
        .setParameter("topic", Topic.FRESHNESS.word())
        .setParameter("text", text)
        .setParameter("parts", SmsText.of(text).parts())
        .setParameter("urgency", USUAL)
        .setParameter("due", config.quietHours().next(now))
        .setParameter("now", now)
        .setParameter("since", now.minus(ANSWERED_WITHIN))
        .executeUpdate();
  }

  /** What a phone was asked of late; locked, and one without an answer first. */
  Optional<Asked> find(byte[] phone, Instant now) {
    List<Object[]> found =
        database
            .createNativeQuery(ASKED, Object[].class)
            .setParameter("phone", phone)
            .setParameter("since", now.minus(ANSWERED_WITHIN))
            .getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new Asked((UUID) row[0], (UUID) row[1], (Boolean) row[2]));
  }

  void answer(Asked asked, Instant now) {
    database
        .createNativeMutationQuery(ANSWER)
        .setParameter("id", asked.message())
        .setParameter("now", now)
        .executeUpdate();
  }
}
