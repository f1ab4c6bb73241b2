package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.contact.PhoneNumber;
import pl.ngomap.broadcast.contact.StopList;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Refusal;

/**
 * Sends the very text to its writer's own number: by the same queue, but as part of no broadcast.
 */
@ApplicationScoped
class SendTrial {

  static final int MOST_AN_HOUR = 10;

  private static final Duration HOUR = Duration.ofHours(1);

  private static final String RECENT =
      "select count(*) from sms_message where trial_by = :person and queued_at > :since";

  /** Whoever waits for it is awake: it goes at any hour, before what goes to many. */
  private static final String QUEUE =
      """
      insert into sms_message (id, trial_by, phone_sealed, phone_index, phone_tail, text, parts, urgency, state,
        due_at, queued_at)
      values (:id, :person, :sealed, :index, :tail, :text, :parts, 1, 'queued', :now, :now)""";

  private final TrialPhones phones;
  private final QuoteBroadcast quotes;
  private final StopList stops;
  private final AuditLog log;
  private final Session database;
  private final Clock clock;

  SendTrial(
      TrialPhones phones,
      QuoteBroadcast quotes,
      StopList stops,
      AuditLog log,
      Session database,
      Clock clock) {
    this.phones = phones;
    this.quotes = quotes;
    this.stops = stops;
    this.log = log;
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  Trial send(Actor actor, BroadcastDraft draft) {
    Rights.requireOffice(actor);
    CheckedBroadcast checked = CheckedBroadcast.of(draft);
    TrialPhone phone =
        phones
            .lock(actor.personId())
            .filter(TrialPhone::isConfirmed)
            .orElseThrow(ManageTrialPhone::none);
    requirePatience(actor.personId());
    if (stops.holds(phone.phoneIndex)) {
      throw Refusal.conflict(
          "phone-stopped",
          "The holder of this number asked for no messages.",
          "The holder sends START to the number that messages come from.");
    }
    Quote quote = quotes.quote(checked, draft.sendAt());
    Trial trial =
        new Trial(
            Uuid7.now(clock), quote.text(), quote.parts(), PhoneNumber.masked(phone.phoneTail));
    queue(phone, trial);
    log.record(
        actor,
        "broadcast.tried",
        "person:" + actor.personId(),
        Map.of("message", trial.id(), "parts", trial.parts()));
    return trial;
  }

  private void requirePatience(UUID person) {
    Instant since = clock.instant().minus(HOUR);
    long recent =
        database
            .createNativeQuery(RECENT, Long.class)
            .setParameter("person", person)
            .setParameter("since", since)
            .getSingleResult();
    if (recent >= MOST_AN_HOUR) {
      throw Refusal.tooMany(
          "too-many-trials", "You tried " + MOST_AN_HOUR + " messages within an hour.");
    }
  }

  private void queue(TrialPhone phone, Trial trial) {
    database
        .createNativeMutationQuery(QUEUE)
        .setParameter("id", trial.id())
        .setParameter("person", phone.personId)
        .setParameter("sealed", phone.phoneSealed)
        .setParameter("index", phone.phoneIndex)
        .setParameter("tail", phone.phoneTail)
        .setParameter("text", trial.text())
        .setParameter("parts", trial.parts())
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
