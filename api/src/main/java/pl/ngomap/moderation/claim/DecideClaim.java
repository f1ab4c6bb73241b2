package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** The staff grant or reject a claim, with a reason. */
@ApplicationScoped
public class DecideClaim {

  private static final String APPROVE = "approve";
  private static final Set<String> DECISIONS = Set.of(APPROVE, "reject");

  private final Claims claims;
  private final ReadClaims reading;
  private final HandOver handOver;
  private final ClaimLetters letters;
  private final Clock clock;

  DecideClaim(
      Claims claims, ReadClaims reading, HandOver handOver, ClaimLetters letters, Clock clock) {
    this.claims = claims;
    this.reading = reading;
    this.handOver = handOver;
    this.letters = letters;
    this.clock = clock;
  }

  /** What the staff say. */
  @Schema(name = "ClaimDecision")
  record Decision(
      @Schema(
              required = true,
              enumeration = {"approve", "reject"})
          String decision,
      @Schema(
              required = true,
              maxLength = ClaimWords.LONGEST_TEXT,
              description = "How it was made sure, or why not; the claimant reads it.")
          String reason) {}

  /**
   * @throws Refusal when the actor may not, or the claim is decided already
   */
  @Transactional
  ClaimView decide(Actor actor, UUID id, Decision said) {
    ReadClaims.requireSignedIn(actor);
    if (!actor.mayModerate()) {
      throw Refusal.forbidden("not-a-moderator", "Only moderators decide about claims.");
    }
    String decision = Parameters.requiredOneOf("decision", said.decision, DECISIONS);
    String reason = ClaimWords.requiredText("reason", said.reason);
    Claim claim = claims.findByIdOptional(id).orElseThrow(ReadClaims::nothing);
    if (claim.personId.equals(actor.personId())) {
      throw Refusal.forbidden("own-claim", "Nobody decides about a claim of their own.");
    }
    Claims.Claimed organisation = claims.lockOrganisation(claim.organisationId);
    claims.reload(claim);
    if (!claim.isOpen()) {
      throw Refusal.conflict(
          "already-decided", "This claim is decided already: " + claim.state + ".", "See it anew.");
    }
    if (decision.equals(APPROVE)) {
      handOver.grant(actor, organisation, claim, reason);
    } else {
      claim.decide(ClaimState.REJECTED, reason, clock.instant());
      letters.tellOfRejection(organisation, claim);
      handOver.record(actor, "claim.rejected", claim);
    }
    claims.flush();
    return reading.get(actor, id);
  }
}
