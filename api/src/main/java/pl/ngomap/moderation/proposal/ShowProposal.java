package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.Change;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.PublishedProfiles.PastProfile;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.organisation.EditedField;

/** Shows one proposal beside what it was made from and what is public now. */
@ApplicationScoped
class ShowProposal {

  private static final ProfileDraft NOTHING = ProfileFields.read("{}");

  private final Proposals proposals;
  private final PublishedProfiles profiles;
  private final Duplicates duplicates;
  private final Clock clock;

  ShowProposal(
      Proposals proposals, PublishedProfiles profiles, Duplicates duplicates, Clock clock) {
    this.proposals = proposals;
    this.profiles = profiles;
    this.duplicates = duplicates;
    this.clock = clock;
  }

  /**
   * @throws pl.ngomap.problem.Refusal when there is none that the actor may see
   */
  @Transactional
  ProposalView get(Actor actor, String word) {
    Rights.requireSignedIn(actor);
    Proposal proposal =
        find(word).filter(found -> maySee(actor, found)).orElseThrow(Proposals::nothing);
    Optional<PublishedProfile> published =
        proposal.organisationId == null ? Optional.empty() : profiles.find(proposal.organisationId);
    Instant now = clock.instant();
    List<ProposalView.Event> events = events(proposal, now);
    Integer revision = published.map(PublishedProfile::revision).orElse(null);
    return new ProposalView(
        events.size() + "." + revision,
        proposal.id,
        proposal.kind,
        published.map(PublishedProfile::about).orElse(null),
        proposal.title,
        proposal.submittedAt,
        proposal.submittedBy,
        proposal.changedFields,
        proposal.approvedFields,
        proposal.waitsBecause,
        proposal.stateAt(now),
        ProposalItem.LockView.of(proposal.lockedBy, proposal.lockedUntil, actor.personId(), now),
        proposal.dueAt,
        revision,
        proposal.basedOn,
        changes(proposal, published),
        proposal.message,
        actor.maySeeAll() ? proposal.email : null,
        proposal.profile,
        published.map(PublishedProfile::profile).orElse(null),
        isNew(proposal) ? duplicates.list(proposal.profile) : List.of(),
        events);
  }

  Optional<Proposal> find(String word) {
    return Rights.isId(word) ? proposals.findByIdOptional(UUID.fromString(word)) : Optional.empty();
  }

  private static boolean isNew(Proposal proposal) {
    return proposal.kind.equals(ProposalKind.NEW_ORGANISATION) && !proposal.isDecided();
  }

  private static boolean maySee(Actor actor, Proposal proposal) {
    boolean own = proposal.organisationId != null && actor.mayEdit(proposal.organisationId);
    return actor.maySeeAll() || own;
  }

  private List<Change> changes(Proposal proposal, Optional<PublishedProfile> published) {
    if (proposal.profile == null) {
      return List.of();
    }
    ProfileDraft found =
        proposal.basedOn == null
            ? NOTHING
            : profiles
                .findRevision(proposal.organisationId, proposal.basedOn)
                .map(PastProfile::profile)
                .orElse(NOTHING);
    return Change.list(
        proposal.changedFields.stream().map(EditedField::of).toList(),
        found,
        proposal.profile,
        published.map(PublishedProfile::profile).orElse(null));
  }

  private List<ProposalView.Event> events(Proposal proposal, Instant now) {
    List<ProposalView.Event> events = new ArrayList<>();
    for (ProposalEvent event : proposals.listEvents(proposal.id)) {
      events.add(new ProposalView.Event(event.at, event.role, event.act, event.text));
    }
    if (proposal.state.equals(ProposalState.WAITING_FOR_STEWARD)
        && !proposal.stateAt(now).equals(proposal.state)) {
      events.add(new ProposalView.Event(proposal.dueAt, "system", "escalated", null));
    }
    return events;
  }
}
