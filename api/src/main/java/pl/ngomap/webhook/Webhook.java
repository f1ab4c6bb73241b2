package pl.ngomap.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.ngomap.listing.ChangeFeed;

/** An address that is called, and how far it has come. */
@Entity
@Table(name = "webhook")
class Webhook {

  static final String ACTIVE = "active";
  static final String FAILING = "failing";
  static final String DEAD = "dead";

  @Id UUID id;

  @Column(name = "key_id")
  UUID keyId;

  String url;

  /** From before secrets were sealed. */
  byte[] secret;

  @Column(name = "secret_sealed")
  byte[] secretSealed;

  String state = ACTIVE;

  @Column(name = "seen_version")
  long seenVersion;

  @Column(name = "seen_id")
  UUID seenId;

  Integer pending;

  int failures;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "last_success_at")
  Instant lastSuccessAt;

  @Column(name = "last_failure_at")
  Instant lastFailureAt;

  @Column(name = "last_failure")
  String lastFailure;

  ChangeFeed.Mark seen() {
    return new ChangeFeed.Mark(seenVersion, seenId);
  }

  /** The receiver has all up to this mark. */
  void succeed(ChangeFeed.Mark end, Instant now) {
    seenVersion = end.version();
    seenId = end.organisation();
    lastSuccessAt = now;
    revive(now);
  }

  /** Called again from where it stopped. */
  void revive(Instant now) {
    pending = null;
    failures = 0;
    state = ACTIVE;
    dueAt = now;
  }

  /**
   * @param reason told to the subscriber
   * @param again null: given up
   */
  void fail(String reason, Instant now, Instant again) {
    failures++;
    lastFailureAt = now;
    lastFailure = reason;
    state = again == null ? DEAD : FAILING;
    dueAt = again == null ? now : again;
  }
}
