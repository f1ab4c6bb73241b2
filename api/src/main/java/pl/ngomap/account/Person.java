package pl.ngomap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import pl.ngomap.kernel.Role;

/**
 * Somebody who signs in: known by an e-mail, and by nothing else. Only what was changed is written,
 * so that a new password does not bring back a role that was just taken away.
 */
@Entity
@DynamicUpdate
@Table(name = "person")
class Person {

  @Id UUID id;

  @Column(nullable = false, unique = true)
  String email;

  @Column(nullable = false)
  String language;

  @Column(nullable = false)
  String role;

  String password;

  @Column(name = "totp_secret")
  byte[] totpSecret;

  @Column(name = "totp_step")
  Long totpStep;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  protected Person() {}

  Person(UUID id, String email, String language, Instant createdAt) {
    this.id = id;
    this.email = email;
    this.language = language;
    this.role = Role.STEWARD.word();
    this.createdAt = createdAt;
  }

  Role role() {
    return Role.valueOf(role.toUpperCase(Locale.ROOT));
  }
}
