package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Session;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.contact.CodeMessages;
import pl.ngomap.broadcast.contact.PhoneCode;
import pl.ngomap.broadcast.contact.PhoneNumber;
import pl.ngomap.broadcast.contact.Phones;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.LockOrder;
import pl.ngomap.mail.MapAddress;
import pl.ngomap.problem.Refusal;

/** The number on which somebody of the office tries texts: their own, shown by a code. */
@ApplicationScoped
class ManageTrialPhone {

  /** Codes of one person are counted for so long, whatever number they go to. */
  private static final Duration COUNTED = Duration.ofDays(1);

  private static final String FORGET =
      """
      update sms_message set phone_sealed = null, phone_index = null, phone_tail = '•••', text = null,
        state = case when state = 'queued' then 'cancelled' else state end,
        final_at = case when state = 'queued' then :now else final_at end
      where\s"""
          + LockOrder.locked("sms_message", "trial_by = :person and phone_sealed is not null");

  private final TrialPhones trialPhones;
  private final Phones phones;
  private final CodeMessages codes;
  private final AuditLog log;
  private final MapAddress map;
  private final Session database;
  private final Clock clock;

  ManageTrialPhone(
      TrialPhones trialPhones,
      Phones phones,
      CodeMessages codes,
      AuditLog log,
      MapAddress map,
      Session database,
      Clock clock) {
    this.trialPhones = trialPhones;
    this.phones = phones;
    this.codes = codes;
    this.log = log;
    this.map = map;
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  TrialPhoneView get(Actor actor) {
    Rights.requireOffice(actor);
    return trialPhones
        .findByIdOptional(actor.personId())
        .map(TrialPhoneView::of)
        .orElse(TrialPhoneView.NONE);
  }

  /** Takes the place of the one before; a code goes to it. */
  @Transactional
  TrialPhoneView set(Actor actor, String word) {
    Rights.requireOffice(actor);
    PhoneNumber number =
        PhoneNumber.parse(word)
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "phone",
                        "This is not a phone number.",
                        "Such as 600 100 200 or +49 30 1234567."));
    TrialPhone phone = trialPhones.lock(actor.personId()).orElseGet(() -> make(actor));
    phone.phoneSealed = phones.seal(number);
    phone.phoneIndex = phones.index(number);
    phone.phoneTail = number.tail();
    phone.confirmedAt = null;
    sendCode(phone);
    record(actor, "trial-phone.set");
    return TrialPhoneView.of(phone);
  }

  private TrialPhone make(Actor actor) {
    TrialPhone phone = new TrialPhone();
    phone.personId = actor.personId();
    trialPhones.persist(phone);
    return phone;
  }

  private void sendCode(TrialPhone phone) {
    Instant now = clock.instant();
    if (phone.code.sentAt() != null && phone.code.sentAt().plus(COUNTED).isBefore(now)) {
      phone.code.forgetCount();
    }
    if (phone.code.sent() >= PhoneCode.MOST_CODES) {
      throw Refusal.tooMany("too-many-codes", "Too many codes were sent today.");
    }
    String code = phone.code.renew(now);
    codes.queue(
        phone.phoneSealed,
        phone.phoneIndex,
        phone.phoneTail,
        "Mapa NGO " + map.city() + ": kod " + code + ". Na ten numer biuro wysyla sobie proby.");
  }

  /** A wrong code is counted even though it is refused. */
  @Transactional(dontRollbackOn = Refusal.class)
  TrialPhoneView confirm(Actor actor, String code) {
    Rights.requireOffice(actor);
    TrialPhone phone =
        trialPhones
            .lock(actor.personId())
            .filter(one -> one.phoneSealed != null)
            .orElseThrow(ManageTrialPhone::none);
    if (!phone.code.accepts(code, clock.instant()) || phone.isConfirmed()) {
      throw Refusal.badParameter(
          "code",
          "This code is wrong, too old, or was tried too often.",
          "The six digits of the latest message.");
    }
    phone.code.spend();
    phone.confirmedAt = clock.instant();
    record(actor, "trial-phone.confirmed");
    return TrialPhoneView.of(phone);
  }

  /** The number is gone, and from the messages that went there, too. */
  @Transactional
  void remove(Actor actor) {
    Rights.requireOffice(actor);
    TrialPhone phone = trialPhones.lock(actor.personId()).orElseThrow(ManageTrialPhone::none);
    phone.phoneSealed = null;
    phone.phoneIndex = null;
    phone.phoneTail = null;
    phone.confirmedAt = null;
    phone.code.spend();
    database
        .createNativeMutationQuery(FORGET)
        .setParameter("person", actor.personId())
        .setParameter("now", clock.instant())
        .executeUpdate();
    record(actor, "trial-phone.removed");
  }

  static Refusal none() {
    return Refusal.conflict(
        "no-trial-phone", "There is no confirmed number to try it on.", "Give one, and its code.");
  }

  private void record(Actor actor, String act) {
    log.record(actor, act, "person:" + actor.personId(), Map.of());
  }
}
