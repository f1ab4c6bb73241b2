package pl.ngomap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody being signed in on one device. */
@Entity
@DynamicUpdate
@Table(name = "session")
class Session {

  /** For lists; worth nothing as a credential. */
  @Id UUID id;

  @Column(name = "token_hash", nullable = false, unique = true)
  byte[] tokenHash;

  @ManyToOne(optional = false, fetch = FetchType.EAGER)
  @JoinColumn(name = "person_id", nullable = false)
  Person person;

  @Column(name = "started_at", nullable = false)
  Instant startedAt;

  @Column(name = "last_seen_at", nullable = false)
  Instant lastSeenAt;

  @Column(name = "confirmed_until", nullable = false)
  Instant confirmedUntil;

  @Column(nullable = false)
  String device;

  @Column(name = "password_given", nullable = false)
  boolean passwordGiven;

  @Column(name = "code_given", nullable = false)
  boolean codeGiven;

  @Column(name = "totp_offer")
  byte[] totpOffer;

  protected Session() {}

  /** Who signs in has just given the credentials, so dangerous acts need no more for a while. */
  Session(UUID id, Token token, Person person, Credentials.Given given, Instant now) {
    this.id = id;
    this.tokenHash = token.hash();
    this.person = person;
    this.startedAt = now;
    this.lastSeenAt = now;
    this.confirmedUntil = now.plus(SessionPolicy.CONFIRMED);
    this.device = given.device();
    this.passwordGiven = given.password();
    this.codeGiven = given.code();
  }
}
