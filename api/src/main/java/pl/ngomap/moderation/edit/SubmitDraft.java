package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.Reason;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.moderation.proposal.ProposalKind;

/** Makes a draft public, or lets it wait for a moderator. A draft that waits is kept. */
@ApplicationScoped
class SubmitDraft {

  private final Drafts drafts;
  private final ReadDraft reading;
  private final PublishedProfiles profiles;
  private final SubmitChange change;
  private final Clock clock;

  SubmitDraft(
      Drafts drafts,
      ReadDraft reading,
      PublishedProfiles profiles,
      SubmitChange change,
      Clock clock) {
    this.drafts = drafts;
    this.reading = reading;
    this.profiles = profiles;
    this.change = change;
    this.clock = clock;
  }

  /**
   * @param ifMatch names the draft and the revision that were seen
   */
  @Transactional
  Submission submit(Actor actor, String organisation, String ifMatch, Submission.Body body) {
    UUID id = Rights.organisation(organisation);
    Rights.requireEdit(actor, id);
    PublishedProfile published = profiles.get(id);
    Draft draft = drafts.lock(id);
    DraftState state = reading.state(draft, published);
    state.requireSeen(ifMatch);
    String reason = Reason.optional("reason", body == null ? null : body.reason());
    Submission submission =
        change.submit(actor, published, state.profile(), ProposalKind.CHANGE, reason);
    if (submission.revision() != null && draft.profile != null) {
      draft.drop(submission.revision(), clock.instant());
    }
    return submission;
  }
}
