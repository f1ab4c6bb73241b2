package pl.ngomap.moderation.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What happened to a proposal. */
@Entity
@Table(name = "proposal_event")
class ProposalEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "proposal_id", nullable = false)
  UUID proposalId;

  @Column(nullable = false)
  Instant at;

  @Column(nullable = false)
  String role;

  @Column(nullable = false)
  String act;

  String text;

  protected ProposalEvent() {}

  ProposalEvent(UUID proposalId, Instant at, String role, String act, String text) {
    this.proposalId = proposalId;
    this.at = at;
    this.role = role;
    this.act = act;
    this.text = text;
  }
}
