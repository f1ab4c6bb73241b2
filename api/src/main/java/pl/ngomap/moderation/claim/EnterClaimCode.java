package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Takes the code that came by mail; the right one makes the claimant the owner. */
@ApplicationScoped
public class EnterClaimCode {

  private static final String CODE = "code";

  private final Claims claims;
  private final ReadClaims reading;
  private final HandOver handOver;
  private final ClaimConfig config;
  private final Clock clock;

  EnterClaimCode(
      Claims claims, ReadClaims reading, HandOver handOver, ClaimConfig config, Clock clock) {
    this.claims = claims;
    this.reading = reading;
    this.handOver = handOver;
    this.config = config;
    this.clock = clock;
  }

  /** What was read in the letter. */
  @Schema(name = "ClaimCode")
  record Entry(@Schema(required = true, pattern = "^[0-9]{6}$", examples = "042137") String code) {}

  /**
   * A wrong code is counted, so the transaction is kept when it is refused.
   *
   * @throws Refusal when it is not the claim's code, or none is good any more
   */
  @Transactional(dontRollbackOn = Refusal.class)
  ClaimView enter(Actor actor, UUID id, Entry entry) {
    ReadClaims.requireSignedIn(actor);
    Claim claim =
        claims
            .findByIdOptional(id)
            .filter(found -> found.personId.equals(actor.personId()))
            .orElseThrow(ReadClaims::nothing);
    String word = entry.code() == null ? "" : entry.code().replace(" ", "");
    if (!SecretCode.isPlausible(word)) {
      throw Refusal.badParameter(CODE, "This is not a code.", SecretCode.EXPECTED);
    }
    Claims.Claimed organisation = claims.lockOrganisation(claim.organisationId);
    claims.reload(claim);
    requireWaitingForCode(claim);
    check(claim, new SecretCode(word));
    handOver.grant(actor, organisation, claim, null);
    claims.flush();
    return reading.get(actor, id);
  }

  private static void requireWaitingForCode(Claim claim) {
    if (claim.is(ClaimState.OVERTAKEN)) {
      throw Refusal.conflict(
          "claim-overtaken",
          "Somebody else's claim to this organisation was granted first.",
          "Ask the staff: way approval.");
    }
    if (!claim.is(ClaimState.CODE_SENT)) {
      throw Refusal.conflict(
          "no-code-wanted", "This claim does not wait for a code.", "See its state.");
    }
  }

  private void check(Claim claim, SecretCode given) {
    ClaimCode sent = claims.findLastCode(claim).orElseThrow();
    if (sent.tries >= config.tries()) {
      throw Refusal.tooMany("too-many-tries", "This code was wrong too often: ask for another.");
    }
    if (!clock.instant().isBefore(sent.expiresAt)) {
      throw Refusal.conflict(
          "code-expired", "This code is too old.", "Ask for another: POST /api/v1/claims again.");
    }
    sent.tries++;
    if (!given.is(sent)) {
      throw Refusal.badParameter(
          CODE,
          "This is not the code that was sent; tries left: " + (config.tries() - sent.tries) + ".",
          SecretCode.EXPECTED);
    }
  }
}
