package pl.ngomap.broadcast.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import pl.ngomap.account.Email;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.LockOrder;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Letters;
import pl.ngomap.mail.MapAddress;
import pl.ngomap.problem.Refusal;

/** What an organisation and the office do with its contacts. */
@ApplicationScoped
class ManageContacts {

  private static final int MOST = 20;
  private static final int LONGEST_LABEL = 80;

  /** Codes belong to a phone, not to a contact. What waits has nowhere to go any more. */
  private static final String FORGET_MESSAGES =
      """
      update sms_message set phone_sealed = null, phone_index = null, phone_tail = '•••', text = null, contact_id = null,
        state = case when state = 'queued' then 'cancelled' else state end,
        final_at = case when state = 'queued' then :now else final_at end
      where\s"""
          + LockOrder.locked(
              "sms_message",
              "contact_id = :id or contact_id is null and broadcast_id is null and trial_by is null and phone_index = :phone");

  /** It still leads where it did, for nobody in particular. */
  private static final String FORGET_LINKS =
      """
      update short_link set message_id = null
      where message_id in (select id from sms_message where contact_id = :id)""";

  private final Contacts contacts;
  private final Phones phones;
  private final Mailboxes mailboxes;
  private final Letters letters;
  private final StopList stops;
  private final ConsentLedger ledger;
  private final CodeMessages codes;
  private final AuditLog log;
  private final MapAddress map;
  private final Session database;
  private final Clock clock;

  ManageContacts(
      Contacts contacts,
      Phones phones,
      Mailboxes mailboxes,
      Letters letters,
      StopList stops,
      ConsentLedger ledger,
      CodeMessages codes,
      AuditLog log,
      MapAddress map,
      Session database,
      Clock clock) {
    this.contacts = contacts;
    this.phones = phones;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.stops = stops;
    this.ledger = ledger;
    this.codes = codes;
    this.log = log;
    this.map = map;
    this.database = database;
    this.clock = clock;
  }

  /** All that is kept of a contact, for its holder. */
  record Everything(
      ContactView contact, String phone, List<ConsentLedger.Entry> consent, List<Sent> messages) {}

  /** A message that was sent to a contact. */
  record Sent(Instant at, String text, String state) {}

  @Transactional
  Page<ContactView> list(Actor actor, UUID organisation) {
    require(actor, organisation, actor.maySeeAll());
    return new Page<>(contacts.listOf(organisation).stream().map(ContactView::of).toList(), null);
  }

  /** Sends a code to the number. */
  @Transactional
  ContactView add(Actor actor, UUID organisation, ContactDrafts.NewContact draft) {
    require(actor, organisation, actor.mayModerate());
    Contact contact = address(draft);
    String label = label(draft.label());
    List<String> topics = topics(draft.topics());
    if (!draft.agreed()) {
      throw Refusal.badParameter(
          "agreed", "Nobody is written to who has not agreed.", "true, once the person agrees.");
    }
    requireRoom(organisation, contact.phoneIndex);
    contact.id = Uuid7.now(clock);
    contact.organisationId = organisation;
    contact.label = label;
    contact.topics = topics;
    contact.madeAt = clock.instant();
    contacts.persist(contact);
    ledger.add(contact, ConsentLedger.Act.ASKED, how(actor), actor);
    record(actor, "contact.added", contact);
    sendCode(contact);
    return ContactView.of(contact);
  }

  /** A number or an e-mail address, never both: each is agreed to, and confirmed, by itself. */
  private Contact address(ContactDrafts.NewContact draft) {
    if (draft.email() != null && draft.phone() != null) {
      throw Refusal.badParameter("email", "This is one contact too many.", "A phone or an e-mail.");
    }
    return draft.email() == null ? phone(draft.phone()) : mailbox(draft.email());
  }

  private Contact phone(String word) {
    PhoneNumber number =
        PhoneNumber.parse(word)
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "phone",
                        "This is not a phone number.",
                        "Such as 600 100 200 or +49 30 1234567."));
    Contact contact = new Contact();
    contact.phoneSealed = phones.seal(number);
    contact.phoneIndex = phones.index(number);
    contact.phoneTail = number.tail();
    return contact;
  }

  private Contact mailbox(String word) {
    Email email =
        Email.parse(word)
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "email", "This is not an e-mail address.", "Such as biuro@example.org."));
    Contact contact = new Contact();
    contact.channel = Channel.EMAIL;
    contact.phoneSealed = mailboxes.seal(email);
    contact.phoneIndex = mailboxes.index(email);
    contact.phoneTail = Mailboxes.hint(email);
    return contact;
  }

  private void requireRoom(UUID organisation, byte[] index) {
    List<Contact> own = contacts.listOf(organisation);
    if (own.size() >= MOST) {
      throw Refusal.conflict(
          "too-many-contacts", "There are " + MOST + " contacts already.", "Remove one first.");
    }
    if (own.stream().anyMatch(contact -> Arrays.equals(contact.phoneIndex, index))) {
      throw Refusal.conflict(
          "contact-known",
          "This number is a contact of this organisation already.",
          "Another one.");
    }
    if (stops.holds(index)) {
      throw Refusal.conflict(
          "phone-stopped",
          "The holder of this number or address asked for no messages.",
          "The holder sends START to our number, or undoes it by the link of a letter.");
    }
  }

  @Transactional
  ContactView sendCodeAgain(Actor actor, UUID organisation, UUID id) {
    require(actor, organisation, actor.mayModerate());
    Contact contact = lock(organisation, id);
    if (!contact.state.equals(Contact.UNCONFIRMED)) {
      throw Refusal.conflict("not-unconfirmed", "This number needs no code.", "Nothing.");
    }
    if (contact.code.sent >= PhoneCode.MOST_CODES) {
      throw Refusal.tooMany("too-many-codes", "Too many codes were sent to this number.");
    }
    sendCode(contact);
    return ContactView.of(contact);
  }

  private void sendCode(Contact contact) {
    String code = contact.code.renew(clock.instant());
    if (contact.channel == Channel.EMAIL) {
      letters.queue(letter(contact, code));
      return;
    }
    codes.queue(
        contact.phoneSealed,
        contact.phoneIndex,
        contact.phoneTail,
        "Mapa NGO " + map.city() + ": kod " + code + ". Potwierdza zgode na SMS. STOP konczy.");
  }

  private Letter letter(Contact contact, String code) {
    return new Letter(
        mailboxes.open(contact.phoneSealed).value(),
        "pl",
        "contact-code",
        Map.of(
            "city",
            map.city(),
            "code",
            code,
            "minutes",
            String.valueOf(PhoneCode.VALID.toMinutes())));
  }

  /** A wrong code is counted even though it is refused. */
  @Transactional(dontRollbackOn = Refusal.class)
  ContactView confirm(Actor actor, UUID organisation, UUID id, ContactDrafts.Code code) {
    require(actor, organisation, actor.mayModerate());
    Contact contact = lock(organisation, id);
    if (!contact.code.accepts(code.code(), clock.instant())
        || !contact.state.equals(Contact.UNCONFIRMED)) {
      throw Refusal.badParameter(
          "code",
          "This code is wrong, too old, or was tried too often.",
          "The six digits of the latest message.");
    }
    contact.state = Contact.ACTIVE;
    contact.confirmedAt = clock.instant();
    contact.code.spend();
    ledger.add(contact, ConsentLedger.Act.CONFIRMED, how(actor), actor);
    return ContactView.of(contact);
  }

  @Transactional
  ContactView setTopics(Actor actor, UUID organisation, UUID id, ContactDrafts.Topics draft) {
    require(actor, organisation, actor.mayModerate());
    Contact contact = lock(organisation, id);
    contact.topics = topics(draft.topics());
    ledger.add(contact, ConsentLedger.Act.TOPICS, how(actor), actor);
    return ContactView.of(contact);
  }

  /** Removes all but the proof that it was removed. */
  @Transactional
  void erase(Actor actor, UUID organisation, UUID id) {
    require(actor, organisation, actor.mayModerate());
    Contact contact = lock(organisation, id);
    ledger.add(contact, ConsentLedger.Act.ERASED, how(actor), actor);
    record(actor, "contact.erased", contact);
    database.createNativeMutationQuery(FORGET_LINKS).setParameter("id", id).executeUpdate();
    database
        .createNativeMutationQuery(FORGET_MESSAGES)
        .setParameter("id", id)
        .setParameter("phone", contact.phoneIndex)
        .setParameter("now", clock.instant())
        .executeUpdate();
    contacts.delete(contact);
  }

  @Transactional
  Everything export(Actor actor, UUID organisation, UUID id) {
    require(actor, organisation, actor.mayModerate());
    Contact contact = lock(organisation, id);
    record(actor, "contact.exported", contact);
    return new Everything(
        ContactView.of(contact),
        contact.channel == Channel.EMAIL
            ? mailboxes.open(contact.phoneSealed).value()
            : phones.open(contact.phoneSealed).e164(),
        ledger.list(id),
        messages(id));
  }

  private List<Sent> messages(UUID contact) {
    return database
        .createNativeQuery(
            "select queued_at, text, state from sms_message where contact_id = :id order by queued_at",
            Object[].class)
        .setParameter("id", contact)
        .getResultStream()
        .map(row -> new Sent((Instant) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  private Contact lock(UUID organisation, UUID id) {
    return contacts
        .lock(organisation, id)
        .orElseThrow(() -> Refusal.notFound("unknown-contact", "There is no such contact."));
  }

  private static void require(Actor actor, UUID organisation, boolean office) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!actor.mayEdit(organisation) && !office) {
      throw Refusal.forbidden("not-a-steward", "Only those who care for this organisation may.");
    }
  }

  private static String label(String word) {
    if (word == null
        || word.isBlank()
        || word.length() > LONGEST_LABEL
        || word.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.badParameter(
          "label", "This label is missing or too long.", "1 to " + LONGEST_LABEL + " characters.");
    }
    return word.strip();
  }

  private static List<String> topics(List<String> words) {
    if (words == null || words.isEmpty() || !Topic.words().containsAll(words)) {
      throw Refusal.badParameter(
          "topics",
          "A topic is missing or unknown.",
          "Some of: " + Topic.words().stream().sorted().collect(Collectors.joining(", ")) + ".");
    }
    return Set.copyOf(words).stream().sorted().toList();
  }

  private static String how(Actor actor) {
    return actor.maySeeAll() ? "office" : "panel";
  }

  private void record(Actor actor, String act, Contact contact) {
    log.record(actor, act, "contact:" + contact.id, Map.of("organisation", contact.organisationId));
  }
}
