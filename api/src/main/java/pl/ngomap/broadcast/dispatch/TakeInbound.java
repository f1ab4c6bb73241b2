package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.broadcast.contact.PhoneNumber;
import pl.ngomap.broadcast.contact.Phones;
import pl.ngomap.broadcast.contact.StopList;
import pl.ngomap.broadcast.gateway.Inbound;

/**
 * Takes a message from a phone, once: a stop holds at once, an answer is counted, the rest is read.
 */
@ApplicationScoped
class TakeInbound {

  /** A later answer is a message of its own. */
  private static final Duration ANSWERED_WITHIN = Duration.ofDays(7);

  private static final int LONGEST = 2_000;

  private static final String INSERT =
      """
      insert into sms_inbound (gateway, key, phone_sealed, phone_index, phone_tail, text, kind, message_id, received_at)
      values (:gateway, :key, :sealed, :index, :tail, :text, :kind, :message, :now)
      on conflict do nothing""";

  private static final String QUESTION =
      """
      select m.id from sms_message m join broadcast b on b.id = m.broadcast_id
      where m.phone_index = :index and b.question and m.queued_at > :since
        and m.state in ('sending', 'unknown', 'accepted', 'delivered')
      order by m.queued_at desc limit 1""";

  private static final String ANSWER =
      "update sms_message set answer = :answer, answered_at = :now where id = :id";

  private final Session database;
  private final Phones phones;
  private final StopList stops;
  private final AskFreshness freshness;
  private final FreshnessReplies replies;
  private final Clock clock;

  TakeInbound(
      Session database,
      Phones phones,
      StopList stops,
      AskFreshness freshness,
      FreshnessReplies replies,
      Clock clock) {
    this.database = database;
    this.phones = phones;
    this.stops = stops;
    this.freshness = freshness;
    this.replies = replies;
    this.clock = clock;
  }

  @Transactional
  void take(String gateway, Inbound inbound) {
    PhoneNumber number = new PhoneNumber(inbound.from());
    byte[] index = phones.index(number);
    Instant now = clock.instant();
    Reply reply = Reply.of(inbound.text());
    UUID question =
        switch (reply.kind()) {
          case ANSWER -> question(index, now);
          case CONFIRMATION ->
              freshness.find(index, now).map(AskFreshness.Asked::message).orElse(null);
          default -> null;
        };
    boolean unasked = question == null && reply.kind().needsQuestion();
    Reply.Kind kind = unasked ? Reply.Kind.FREE : reply.kind();
    String text = inbound.text().replace("\0", "");
    int added =
        database
            .createNativeMutationQuery(INSERT)
            .setParameter("gateway", gateway)
            .setParameter("key", inbound.key())
            .setParameter("sealed", phones.seal(number))
            .setParameter("index", index)
            .setParameter("tail", number.tail())
            .setParameter("text", text.substring(0, Math.min(text.length(), LONGEST)))
            .setParameter("kind", kind.word())
            .setParameter("message", question)
            .setParameter("now", now)
            .executeUpdate();
    if (added > 0) {
      act(kind, index, question, reply.answer(), now);
    }
  }

  private void act(Reply.Kind kind, byte[] index, UUID question, String answer, Instant now) {
    switch (kind) {
      case STOP -> stops.stop(index, "sms");
      case START -> stops.start(index, "sms");
      case CONFIRMATION ->
          freshness
              .find(index, now)
              .filter(asked -> !asked.answered())
              .ifPresent(asked -> confirm(asked, now));
      case ANSWER ->
          database
              .createNativeMutationQuery(ANSWER)
              .setParameter("answer", answer)
              .setParameter("now", now)
              .setParameter("id", question)
              .executeUpdate();
      default -> {
        // Somebody reads it.
      }
    }
  }

  /** Twice is once. */
  private void confirm(AskFreshness.Asked asked, Instant now) {
    freshness.answer(asked, now);
    replies.confirm(asked.organisation());
  }

  private UUID question(byte[] index, Instant now) {
    List<UUID> found =
        database
            .createNativeQuery(QUESTION, UUID.class)
            .setParameter("index", index)
            .setParameter("since", now.minus(ANSWERED_WITHIN))
            .getResultList();
    return found.isEmpty() ? null : found.get(0);
  }
}
