package pl.ngomap.moderation.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody says: this organisation is ours. */
@Entity
@Table(name = "claim")
class Claim {

  static final String BY_CODE = "code";
  static final String BY_APPROVAL = "approval";

  @Id UUID id;

  @Column(name = "organisation_id", nullable = false)
  UUID organisationId;

  @Column(name = "person_id", nullable = false)
  UUID personId;

  @Column(nullable = false)
  String way;

  @Column(nullable = false)
  String state;

  String message;

  /** What the claimant was before: owner, editor, or null. */
  @Column(name = "level_before")
  String levelBefore;

  @Column(name = "created_at", nullable = false)
  Instant createdAt;

  @Column(name = "decided_at")
  Instant decidedAt;

  String reason;

  protected Claim() {}

  Claim(UUID id, UUID organisationId, UUID personId, Instant createdAt) {
    this.id = id;
    this.organisationId = organisationId;
    this.personId = personId;
    this.createdAt = createdAt;
  }

  boolean is(ClaimState expected) {
    return expected.word().equals(state);
  }

  boolean isOpen() {
    return ClaimState.OPEN.contains(state);
  }

  /** Goes on by the given way, which may be another than before. */
  void ask(String chosenWay, String said) {
    way = chosenWay;
    message = said;
    state = (BY_CODE.equals(chosenWay) ? ClaimState.CODE_SENT : ClaimState.WAITING).word();
  }

  void decide(ClaimState outcome, String why, Instant now) {
    state = outcome.word();
    reason = why;
    decidedAt = now;
  }
}
