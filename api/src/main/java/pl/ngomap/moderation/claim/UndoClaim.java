package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Takes a granted claim back within days: a former owner may, and the staff. */
@ApplicationScoped
public class UndoClaim {

  private final Claims claims;
  private final HandOver handOver;
  private final UndoPolicy policy;

  UndoClaim(Claims claims, HandOver handOver, UndoPolicy policy) {
    this.claims = claims;
    this.handOver = handOver;
    this.policy = policy;
  }

  /**
   * @throws Refusal when the actor may not, or it is too late
   */
  @Transactional
  void undo(Actor actor, UUID id) {
    ReadClaims.requireSignedIn(actor);
    Claim claim = claims.findByIdOptional(id).orElseThrow(ReadClaims::nothing);
    boolean lostIt = claims.listFormerOwners(claim).contains(actor.personId());
    boolean sees = lostIt || actor.maySeeAll() || claim.personId.equals(actor.personId());
    if (!sees) {
      throw ReadClaims.nothing();
    }
    if (!lostIt && !actor.mayModerate()) {
      throw Refusal.forbidden(
          "not-the-former-owner", "Only a former owner or the staff take a claim back.");
    }
    Claims.Claimed organisation = claims.lockOrganisation(claim.organisationId);
    claims.reload(claim);
    requirePossible(claim);
    handOver.takeBack(actor, organisation, claim);
  }

  private void requirePossible(Claim claim) {
    if (!claim.is(ClaimState.GRANTED)) {
      throw Refusal.conflict(
          "not-granted", "This claim is not granted, so there is nothing to undo.", "See it anew.");
    }
    if (!policy.isPossible(claim.decidedAt)) {
      throw Refusal.conflict(
          "too-late",
          "It could be undone until " + policy.until(claim.decidedAt) + ".",
          "Claim the organisation anew.");
    }
    if (claims.hasGrantedAfter(claim.organisationId, claim.decidedAt)) {
      throw Refusal.conflict(
          "claim-overtaken",
          "A later claim to this organisation was granted.",
          "The later one must be undone first.");
    }
  }
}
