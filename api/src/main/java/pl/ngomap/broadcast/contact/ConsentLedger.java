package pl.ngomap.broadcast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.kernel.Actor;

/** Writes down what people agreed to, and took back. */
@ApplicationScoped
class ConsentLedger {

  /**
   * Of the words that people agree to; a new one when they change in meaning. Since 2026-11-26 they
   * name messages that the office passes on from organisations.
   */
  static final String TEXT_VERSION = "2026-11-26";

  private static final String ADD =
      """
      insert into consent_entry (contact_id, organisation_id, phone_index, act, topics, text_version, how, role, at, channel)
      values (:contact, :organisation, :phone, :act, :topics, :version, :how, :role, :at, :channel)""";

  private static final String READ =
      """
      select act, array_to_string(topics, ','), text_version, how, role, at from consent_entry
      where contact_id = :contact order by id""";

  private final Session database;
  private final Clock clock;

  ConsentLedger(Session database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What happened, by what way: panel, sms, link or office. */
  enum Act {
    ASKED,
    CONFIRMED,
    TOPICS,
    STOPPED,
    RESTARTED,
    ERASED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A line of the ledger. */
  record Entry(
      String act, String topics, String textVersion, String how, String role, Instant at) {}

  @Transactional(TxType.MANDATORY)
  void add(Contact contact, Act act, String how, Actor actor) {
    database
        .createNativeMutationQuery(ADD)
        .setParameter("contact", contact.id)
        .setParameter("organisation", contact.organisationId)
        .setParameter("phone", contact.phoneIndex)
        .setParameter("act", act.word())
        .setParameter("topics", contact.topics.toArray(String[]::new))
        .setParameter("version", TEXT_VERSION)
        .setParameter("channel", contact.channel.word())
        .setParameter("how", how)
        .setParameter("role", actor.role().word())
        .setParameter("at", clock.instant())
        .executeUpdate();
  }

  List<Entry> list(UUID contact) {
    return database
        .createNativeQuery(READ, Object[].class)
        .setParameter("contact", contact)
        .getResultStream()
        .map(
            row ->
                new Entry(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    row[5] instanceof Instant at ? at : ((OffsetDateTime) row[5]).toInstant()))
        .toList();
  }
}
