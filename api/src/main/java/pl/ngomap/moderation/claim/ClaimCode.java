package pl.ngomap.moderation.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A code that was sent for a claim. */
@Entity
@Table(name = "claim_code")
class ClaimCode {

  @Id UUID id;

  @Column(name = "claim_id", nullable = false)
  UUID claimId;

  @Column(nullable = false)
  byte[] salt;

  @Column(name = "code_hash", nullable = false)
  byte[] codeHash;

  /** Masked. */
  @Column(name = "sent_to", nullable = false)
  String sentTo;

  @Column(nullable = false)
  int tries;

  @Column(name = "sent_at", nullable = false)
  Instant sentAt;

  @Column(name = "expires_at", nullable = false)
  Instant expiresAt;
}
