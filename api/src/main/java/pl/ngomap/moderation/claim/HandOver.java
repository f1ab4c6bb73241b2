package pl.ngomap.moderation.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.account.People;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Stewardship;

/**
 * Makes a claimant the owner, and former owners nobody; editors stay. Both in the caller's
 * transaction, which holds the lock of the organisation.
 */
@ApplicationScoped
class HandOver {

  private final Claims claims;
  private final People people;
  private final ClaimLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  HandOver(Claims claims, People people, ClaimLetters letters, AuditLog audit, Clock clock) {
    this.claims = claims;
    this.people = people;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Tells everybody whom it concerns.
   *
   * @param actor who entered the code, or decided
   */
  void grant(Actor actor, Claims.Claimed organisation, Claim claim, String reason) {
    List<People.Care> stewards = people.lockStewards(organisation.id());
    claim.levelBefore =
        stewards.stream()
            .filter(care -> care.person().equals(claim.personId))
            .map(care -> care.level().name().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse(null);
    claim.decide(ClaimState.GRANTED, reason, clock.instant());
    claims.flush();
    List<UUID> formerOwners =
        stewards.stream()
            .filter(care -> care.level() == Stewardship.OWNER)
            .map(People.Care::person)
            .filter(person -> !person.equals(claim.personId))
            .toList();
    for (UUID owner : formerOwners) {
      claims.addFormerOwner(claim, owner);
      people.revoke(organisation.id(), owner);
    }
    people.grant(organisation.id(), claim.personId, Stewardship.OWNER);
    claims.overtake(claim);
    letters.tellOfGrant(organisation, claim, formerOwners.stream());
    record(actor, "claim.granted", claim);
  }

  /** Puts everything as it was; whom the claimant has invited since goes, too. */
  void takeBack(Actor actor, Claims.Claimed organisation, Claim claim) {
    List<UUID> formerOwners = claims.listFormerOwners(claim);
    for (People.Care care : people.lockStewards(organisation.id())) {
      boolean invitedSince = !care.since().isBefore(claim.decidedAt);
      if (invitedSince || care.person().equals(claim.personId)) {
        people.revoke(organisation.id(), care.person());
      }
    }
    formerOwners.forEach(owner -> people.grant(organisation.id(), owner, Stewardship.OWNER));
    if (claim.levelBefore != null) {
      people.grant(
          organisation.id(),
          claim.personId,
          Stewardship.valueOf(claim.levelBefore.toUpperCase(Locale.ROOT)));
    }
    letters.tellOfUndoing(organisation, claim, claim.decidedAt, formerOwners.stream());
    claim.decide(ClaimState.UNDONE, claim.reason, clock.instant());
    record(actor, "claim.undone", claim);
  }

  void record(Actor actor, String act, Claim claim) {
    audit.record(
        actor,
        act,
        "organisation:" + claim.organisationId,
        Map.of(
            "claim", claim.id.toString(),
            "claimant", claim.personId.toString(),
            "way", claim.way));
  }
}
