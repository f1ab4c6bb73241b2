package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.PublishedProfiles.PastProfile;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.moderation.profile.Warning;
import pl.ngomap.moderation.proposal.Propose;

/** Shows the draft of an organisation to its stewards and the staff. */
@ApplicationScoped
class ReadDraft {

  private final Drafts drafts;
  private final PublishedProfiles profiles;
  private final Propose proposals;

  ReadDraft(Drafts drafts, PublishedProfiles profiles, Propose proposals) {
    this.drafts = drafts;
    this.profiles = profiles;
    this.proposals = proposals;
  }

  @Transactional
  DraftView get(Actor actor, String organisation) {
    UUID id = Rights.organisation(organisation);
    Rights.requireSight(actor, id);
    return view(drafts.findById(id), profiles.get(id));
  }

  DraftState state(Draft draft, PublishedProfile published) {
    return DraftState.of(
        draft,
        published,
        number -> profiles.findRevision(published.id(), number).map(PastProfile::profile));
  }

  /**
   * @param draft null when there never was one
   */
  DraftView view(Draft draft, PublishedProfile published) {
    DraftState state = state(draft, published);
    return new DraftView(
        state.tag(),
        state.profile(),
        published.revision(),
        published.profile(),
        state.saved(),
        state.saved() ? draft.savedAt : null,
        proposals.findWaiting(published.id()).map(ReadDraft::waiting).orElse(null),
        proposals.findAnswer(published.id()).map(ReadDraft::answered).orElse(null),
        published.locked(),
        ProfileFields.words(state.disputed()),
        Warning.of(state.profile()));
  }

  private static DraftView.AnswerView answered(Propose.Answer answer) {
    return new DraftView.AnswerView(
        answer.proposalId(), answer.at(), answer.approved(), answer.refused(), answer.reason());
  }

  private static DraftView.WaitingView waiting(Propose.Waiting waiting) {
    return new DraftView.WaitingView(waiting.proposalId(), waiting.since(), waiting.question());
  }
}
