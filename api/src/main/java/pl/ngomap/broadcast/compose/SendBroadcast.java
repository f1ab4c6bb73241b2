package pl.ngomap.broadcast.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.access.KeyHolder;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.problem.Refusal;

/** Takes a message to many: the same key of idempotency twice is one message. */
@ApplicationScoped
class SendBroadcast {

  private static final String KEY_FORM = "[\\x21-\\x7E]{8,100}";

  private final Broadcasts broadcasts;
  private final QuoteBroadcast quotes;
  private final ObjectMapper json;
  private final AuditLog log;
  private final Clock clock;

  SendBroadcast(
      Broadcasts broadcasts, QuoteBroadcast quotes, ObjectMapper json, AuditLog log, Clock clock) {
    this.broadcasts = broadcasts;
    this.quotes = quotes;
    this.json = json;
    this.log = log;
    this.clock = clock;
  }

  /** By a person of the office. */
  @Transactional
  Broadcast send(Actor actor, BroadcastDraft draft, String idempotencyKey) {
    Rights.requireOffice(actor);
    return send(actor, null, draft, idempotencyKey);
  }

  /** By a program; a large one waits for a person of the office. */
  @Transactional
  Broadcast send(KeyHolder holder, BroadcastDraft draft, String idempotencyKey) {
    return send(Actor.VISITOR, holder.id(), draft, idempotencyKey);
  }

  private Broadcast send(Actor actor, UUID key, BroadcastDraft draft, String idempotencyKey) {
    if (idempotencyKey == null || !idempotencyKey.matches(KEY_FORM)) {
      throw Refusal.missingParameter(
          "Idempotency-Key", "A header of 8 to 100 characters, new for each message.");
    }
    CheckedBroadcast checked = CheckedBroadcast.of(draft);
    byte[] hash = hash(draft);
    Optional<Broadcast> known = broadcasts.findByKey(key, actor.personId(), idempotencyKey);
    if (known.isPresent()) {
      return requireSame(known.get(), hash);
    }
    Quote quote = quotes.quote(checked, draft.sendAt());
    if (quote.people() + quote.mailboxes() == 0) {
      throw Refusal.conflict(
          "nobody-reached", "This message reaches nobody.", "Another topic, or a wider audience.");
    }
    Broadcast broadcast = make(checked, draft, quote);
    broadcast.madeBy = actor.personId();
    broadcast.keyId = key;
    broadcast.idempotencyKey = idempotencyKey;
    broadcast.requestHash = hash;
    broadcasts.persist(broadcast);
    log.record(
        actor,
        "broadcast.made",
        "broadcast:" + broadcast.id,
        Map.of(
            "people",
            quote.people(),
            "mailboxes",
            quote.mailboxes(),
            "purpose",
            broadcast.purpose,
            "state",
            broadcast.state));
    return broadcast;
  }

  private Broadcast make(CheckedBroadcast checked, BroadcastDraft draft, Quote quote) {
    Broadcast broadcast = new Broadcast();
    broadcast.id = Uuid7.now(clock);
    broadcast.text = checked.text();
    broadcast.plainLetters = checked.plainLetters();
    broadcast.purpose = checked.purpose().word();
    broadcast.topic = checked.topic();
    broadcast.audience = checked.audience();
    broadcast.question = checked.question();
    broadcast.state = quote.secondPerson() ? Broadcast.WAITING : Broadcast.SCHEDULED;
    broadcast.madeAt = clock.instant();
    broadcast.sendAt = quotes.sendAt(checked.purpose(), draft.sendAt());
    return broadcast;
  }

  private static Broadcast requireSame(Broadcast known, byte[] hash) {
    if (!MessageDigest.isEqual(known.requestHash, hash)) {
      throw Refusal.conflict(
          "idempotency-key-reused",
          "Another message was sent under this Idempotency-Key.",
          "A new key for a new message.");
    }
    return known;
  }

  private byte[] hash(BroadcastDraft draft) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(draft));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("A draft can be written, and hashed", e);
    }
  }
}
