package pl.ngomap.broadcast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.LockOrder;

/** STOP and START: by the holder of a phone, for all organisations that have its number. */
@ApplicationScoped
public class StopList {

  private static final String ADD =
      "insert into stopped_phone (phone_index, stopped_at) values (:phone, :now) on conflict do nothing";

  private static final String REMOVE = "delete from stopped_phone where phone_index = :phone";

  private static final String HOLDS =
      "select exists (select from stopped_phone where phone_index = :phone)";

  /** What stands in the queue still is not sent; codes alone, of urgency 0, are. */
  private static final String WITHDRAW =
      "update sms_message set state = 'opted-out', final_at = :now where "
          + LockOrder.locked(
              "sms_message", "phone_index = :phone and state = 'queued' and urgency > 0");

  private final Session database;
  private final Contacts contacts;
  private final ConsentLedger ledger;
  private final Clock clock;

  StopList(Session database, Contacts contacts, ConsentLedger ledger, Clock clock) {
    this.database = database;
    this.contacts = contacts;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Takes effect at once, for messages in the queue, too.
   *
   * @param phone its index
   * @param how sms, link or panel
   */
  @Transactional(TxType.MANDATORY)
  public void stop(byte[] phone, String how) {
    database
        .createNativeMutationQuery(ADD)
        .setParameter("phone", phone)
        .setParameter("now", clock.instant())
        .executeUpdate();
    // Contacts before messages, as everywhere.
    List<Contact> those = contacts.lockByPhone(phone);
    database
        .createNativeMutationQuery(WITHDRAW)
        .setParameter("phone", phone)
        .setParameter("now", clock.instant())
        .executeUpdate();
    those.stream()
        .filter(contact -> !contact.state.equals(Contact.STOPPED))
        .forEach(
            contact -> {
              contact.state = Contact.STOPPED;
              ledger.add(contact, ConsentLedger.Act.STOPPED, how, Actor.VISITOR);
            });
  }

  /**
   * Only who confirmed before is reached again.
   *
   * @param phone its index
   * @param how sms or link
   */
  @Transactional(TxType.MANDATORY)
  public void start(byte[] phone, String how) {
    database.createNativeMutationQuery(REMOVE).setParameter("phone", phone).executeUpdate();
    contacts.listByPhone(phone).stream()
        .filter(contact -> contact.state.equals(Contact.STOPPED))
        .forEach(
            contact -> {
              contact.state = contact.confirmedAt == null ? Contact.UNCONFIRMED : Contact.ACTIVE;
              ledger.add(contact, ConsentLedger.Act.RESTARTED, how, Actor.VISITOR);
            });
  }

  /** Whether the holder of a number said STOP. */
  public boolean holds(byte[] phone) {
    return database
        .createNativeQuery(HOLDS, Boolean.class)
        .setParameter("phone", phone)
        .getSingleResult();
  }
}
