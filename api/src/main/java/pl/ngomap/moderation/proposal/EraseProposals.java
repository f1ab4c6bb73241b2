package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import pl.ngomap.moderation.profile.ProfileFields;

/** Takes words about a person out of proposals. It decides no permission: its callers have. */
@ApplicationScoped
public class EraseProposals {

  private static final String ABOUT_IT_OR_NOBODY =
      "organisationId = ?1 or organisationId is null order by id";

  private final Proposals proposals;

  EraseProposals(Proposals proposals) {
    this.proposals = proposals;
  }

  /**
   * Puts every text of every proposal about an organisation through a function, and of those that
   * would add one: they are about nobody yet, and may name the same person.
   *
   * @return how many proposals are others now
   */
  @Transactional(TxType.MANDATORY)
  public int erase(UUID organisation, UnaryOperator<String> change) {
    int changed = 0;
    for (Proposal found : proposals.list(ABOUT_IT_OR_NOBODY, organisation)) {
      if (erase(proposals.lock(found.id), change)) {
        changed++;
      }
    }
    proposals.flush();
    return changed;
  }

  private boolean erase(Proposal proposal, UnaryOperator<String> change) {
    String before = words(proposal);
    if (proposal.profile != null) {
      proposal.profile = ProfileFields.mapTexts(proposal.profile, change);
    }
    proposal.title = Objects.requireNonNullElse(apply(proposal.title, change), "");
    proposal.message = apply(proposal.message, change);
    proposal.email = apply(proposal.email, change);
    boolean changed = !before.equals(words(proposal));
    for (ProposalEvent event : proposals.listEvents(proposal.id)) {
      String text = apply(event.text, change);
      changed |= !Objects.equals(text, event.text);
      event.text = text;
    }
    return changed;
  }

  private static String words(Proposal proposal) {
    String profile = proposal.profile == null ? "" : ProfileFields.write(proposal.profile);
    return String.join(" ", proposal.title, proposal.message, proposal.email, profile);
  }

  private static String apply(String text, UnaryOperator<String> change) {
    String changed = text == null ? null : change.apply(text);
    return changed == null || changed.isEmpty() ? null : changed;
  }
}
