package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.problem.Refusal;

/** One decision about many proposals, each in a transaction of its own. */
@ApplicationScoped
class DecideMany {

  private static final int MOST = 100;

  private final DecideProposal one;
  private final Proposals proposals;

  DecideMany(DecideProposal one, Proposals proposals) {
    this.one = one;
    this.proposals = proposals;
  }

  /**
   * Approves what was proposed about the revision that is still public; whatever is refused is told
   * with its code, and hinders no other.
   */
  @Transactional(Transactional.TxType.NEVER)
  Decision.BulkDecided decide(Actor actor, Decision.Bulk said) {
    Rights.requireModeration(actor);
    if (said.ids() == null || said.ids().isEmpty() || said.ids().size() > MOST) {
      throw Refusal.badParameter("ids", "These are none, or too many.", "1 to " + MOST + " ids.");
    }
    List<UUID> done = new ArrayList<>();
    List<Decision.Refused> refused = new ArrayList<>();
    for (String id : said.ids().stream().filter(Objects::nonNull).distinct().toList()) {
      try {
        one.decide(actor, id, new Decision(said.decision(), basedOn(id), null, said.reason()));
        done.add(UUID.fromString(id));
      } catch (Refusal refusal) {
        boolean isAboutAll =
            "decision".equals(refusal.parameter()) || "reason".equals(refusal.parameter());
        if (isAboutAll) {
          throw refusal;
        }
        refused.add(new Decision.Refused(id, refusal.code()));
      }
    }
    return new Decision.BulkDecided(done, refused);
  }

  private Integer basedOn(String id) {
    return Rights.isId(id)
        ? proposals.findByIdOptional(UUID.fromString(id)).map(found -> found.basedOn).orElse(null)
        : null;
  }
}
