package pl.ngomap.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that signs in once. Who uses one without an e-mail becomes the first administrator. */
@Entity
@Table(name = "sign_in_link")
class SignInLink {

  @Id
  @Column(name = "token_hash")
  byte[] tokenHash;

  String email;

  @Column(nullable = false)
  String language;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;

  @Column(name = "code_failures", nullable = false)
  int codeFailures;

  protected SignInLink() {}

  SignInLink(Token token, String email, String language, Instant createdAt, Instant expiresAt) {
    this.tokenHash = token.hash();
    this.email = email;
    this.language = language;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  boolean isForFirstAdministrator() {
    return email == null;
  }
}
