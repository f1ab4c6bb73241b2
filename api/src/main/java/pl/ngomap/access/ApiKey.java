package pl.ngomap.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A key that a program holds. */
@Entity
@Table(name = "api_key")
class ApiKey {

  @Id UUID id;

  String prefix;

  @Column(name = "secret_hash")
  byte[] secretHash;

  String name;

  List<String> scopes;

  @Column(name = "per_minute")
  int perMinute;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  Instant revokedAt;

  @Column(name = "last_used_at")
  Instant lastUsedAt;

  /** For Hibernate. */
  ApiKey() {}

  ApiKey(UUID id, KeyWord word, String name, Set<Scope> scopes, int perMinute, Instant now) {
    this.id = id;
    this.prefix = word.prefix();
    this.secretHash = word.hash();
    this.name = name;
    this.scopes = scopes.stream().map(Scope::word).sorted().toList();
    this.perMinute = perMinute;
    this.madeAt = now;
  }

  /** In constant time. */
  boolean isOpenedBy(KeyWord word) {
    return MessageDigest.isEqual(secretHash, word.hash());
  }

  boolean isValidAt(Instant time) {
    return revokedAt == null && time.isBefore(expiresAt);
  }
}
