package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.Reason;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Ends a proposal, or asks back: by moderators; by stewards about what visitors say of their own
 * organisation.
 */
@ApplicationScoped
class DecideProposal {

  private final Proposals proposals;
  private final ApproveProposal approval;
  private final ProposalLetters letters;
  private final AuditLog log;
  private final Clock clock;

  DecideProposal(
      Proposals proposals,
      ApproveProposal approval,
      ProposalLetters letters,
      AuditLog log,
      Clock clock) {
    this.proposals = proposals;
    this.approval = approval;
    this.letters = letters;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @throws Refusal when the actor may not, somebody else was faster or holds it, or another
   *     revision than the one named is public by now
   */
  @Transactional
  Decision.Decided decide(Actor actor, String word, Decision said) {
    Rights.requireSignedIn(actor);
    UUID id = requireRight(actor, word);
    String decision = Parameters.oneOf("decision", said.decision(), Decision.WORDS);
    if (decision == null) {
      throw Refusal.missingParameter("decision", "approve, reject or ask.");
    }
    String reason =
        decision.equals(Decision.APPROVE)
            ? Reason.optional("reason", said.reason())
            : Reason.required("reason", said.reason());
    Proposal proposal = lock(actor, id);
    Decision.Decided decided =
        switch (decision) {
          case Decision.APPROVE -> approve(actor, proposal, said, reason);
          case Decision.REJECT -> reject(actor, proposal, reason);
          default -> ask(actor, proposal, reason);
        };
    proposals.flush();
    return decided;
  }

  static Refusal alreadyDecided(Proposal proposal) {
    return Refusal.conflict(
        "already-decided",
        "This proposal is decided already: " + proposal.state + ".",
        "See it anew.");
  }

  private Proposal lock(Actor actor, UUID id) {
    Proposal proposal = proposals.lock(id);
    if (proposal.isDecided()) {
      throw alreadyDecided(proposal);
    }
    if (proposal.isLockedFor(actor.personId(), clock.instant())) {
      throw LockProposal.locked();
    }
    return proposal;
  }

  private UUID requireRight(Actor actor, String word) {
    if (!Rights.isId(word)) {
      throw Proposals.nothing();
    }
    UUID id = UUID.fromString(word);
    if (!actor.mayModerate()) {
      Proposal proposal = proposals.findByIdOptional(id).orElseThrow(Proposals::nothing);
      boolean own = proposal.organisationId != null && actor.mayEdit(proposal.organisationId);
      if (!own || !proposal.kind.equals(ProposalKind.CORRECTION)) {
        throw Refusal.forbidden("not-a-moderator", "Only moderators decide about this.");
      }
    }
    return id;
  }

  private Decision.Decided approve(Actor actor, Proposal proposal, Decision said, String reason) {
    ApproveProposal.Approved approved = approval.approve(actor, proposal, said);
    letters.answer(
        proposal, approved.inPart() ? "proposal-approved-in-part" : "proposal-approved", reason);
    proposal.decide(ProposalState.APPROVED, clock.instant());
    note(actor, proposal, approved.inPart() ? "approved-in-part" : "approved", reason);
    return new Decision.Decided(ProposalState.APPROVED, approved.revision());
  }

  private Decision.Decided reject(Actor actor, Proposal proposal, String reason) {
    letters.answer(proposal, "proposal-rejected", reason);
    proposal.approvedFields = List.of();
    proposal.decide(ProposalState.REJECTED, clock.instant());
    note(actor, proposal, ProposalState.REJECTED, reason);
    return new Decision.Decided(ProposalState.REJECTED, null);
  }

  private Decision.Decided ask(Actor actor, Proposal proposal, String question) {
    if (proposal.personId == null && proposal.email == null) {
      throw Refusal.conflict(
          "nobody-to-ask", "Whoever proposed this left no address.", "Approve or reject it.");
    }
    letters.answer(proposal, "proposal-asked", question);
    proposal.state = ProposalState.ASKED;
    proposal.unlock();
    note(actor, proposal, ProposalState.ASKED, question);
    return new Decision.Decided(ProposalState.ASKED, null);
  }

  private void note(Actor actor, Proposal proposal, String act, String text) {
    proposals.add(new ProposalEvent(proposal.id, clock.instant(), actor.role().word(), act, text));
    log.record(
        actor,
        "proposal." + act,
        "proposal:" + proposal.id,
        proposal.organisationId == null
            ? Map.of("kind", proposal.kind)
            : Map.of("kind", proposal.kind, "organisation", proposal.organisationId.toString()));
  }
}
