package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.problem.Refusal;

/** Lets a moderator hold a proposal for a while, so that two do not work on one. */
@ApplicationScoped
class LockProposal {

  private final Proposals proposals;
  private final ProposalConfig config;
  private final Clock clock;

  LockProposal(Proposals proposals, ProposalConfig config, Clock clock) {
    this.proposals = proposals;
    this.config = config;
    this.clock = clock;
  }

  /** Until when it is held. */
  @Schema(name = "LockAnswer")
  record Held(@Schema(required = true) Instant until) {}

  /** Takes or renews it. */
  @Transactional
  Held lock(Actor actor, String word) {
    Proposal proposal = take(actor, word);
    Instant now = clock.instant();
    if (proposal.isDecided()) {
      throw DecideProposal.alreadyDecided(proposal);
    }
    if (proposal.isLockedFor(actor.personId(), now)) {
      throw locked();
    }
    proposal.lockedBy = actor.personId();
    proposal.lockedUntil = now.plus(config.lockLasts());
    return new Held(proposal.lockedUntil);
  }

  /** Gives it back; nothing happens when another holds it. */
  @Transactional
  void release(Actor actor, String word) {
    Proposal proposal = take(actor, word);
    if (actor.personId().equals(proposal.lockedBy)) {
      proposal.unlock();
    }
  }

  static Refusal locked() {
    return Refusal.conflict(
        "locked", "Somebody else works on this proposal.", "Wait, or take another one.");
  }

  private Proposal take(Actor actor, String word) {
    Rights.requireModeration(actor);
    if (!Rights.isId(word)) {
      throw Proposals.nothing();
    }
    return proposals.lock(UUID.fromString(word));
  }
}
