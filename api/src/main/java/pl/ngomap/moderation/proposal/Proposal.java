package pl.ngomap.moderation.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.ngomap.moderation.profile.ProfileDraft;

/** Something that waits for a decision, or had one. What it proposes never changes. */
@Entity
@Table(name = "proposal")
class Proposal {

  @Id UUID id;

  @Column(nullable = false)
  String kind;

  @Column(name = "organisation_id")
  UUID organisationId;

  @Column(nullable = false)
  String title;

  @JdbcTypeCode(SqlTypes.JSON)
  ProfileDraft profile;

  @Column(name = "based_on")
  Integer basedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "changed_fields", nullable = false)
  List<String> changedFields = List.of();

  /** What was published of it; null where nobody has decided. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "approved_fields")
  List<String> approvedFields;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "waits_because", nullable = false)
  List<String> waitsBecause = List.of();

  String message;
  String email;

  @Column(name = "submitted_by", nullable = false)
  String submittedBy;

  @Column(name = "person_id")
  UUID personId;

  @Column(name = "submitted_at", nullable = false)
  Instant submittedAt;

  @Column(nullable = false)
  String state = ProposalState.OPEN;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(name = "locked_by")
  UUID lockedBy;

  @Column(name = "locked_until")
  Instant lockedUntil;

  boolean isDecided() {
    return ProposalState.DECIDED.contains(state);
  }

  /** The state that counts: stewards who have not answered in time are no longer waited for. */
  String stateAt(Instant now) {
    boolean overdue = state.equals(ProposalState.WAITING_FOR_STEWARD) && !dueAt.isAfter(now);
    return overdue ? ProposalState.OPEN : state;
  }

  boolean isLockedFor(UUID person, Instant now) {
    return isLocked(now) && !lockedBy.equals(person);
  }

  boolean isLocked(Instant now) {
    return lockedBy != null && lockedUntil.isAfter(now);
  }

  void unlock() {
    lockedBy = null;
    lockedUntil = null;
  }

  /** What it changes and was not published. */
  List<String> refusedFields() {
    return changedFields.stream().filter(field -> !approvedFields.contains(field)).toList();
  }

  /** Ends it; how to reach a visitor is forgotten. */
  void decide(String decision, Instant now) {
    state = decision;
    decidedAt = now;
    email = null;
    unlock();
  }
}
