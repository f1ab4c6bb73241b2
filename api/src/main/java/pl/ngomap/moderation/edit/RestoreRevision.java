package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.PublishedProfiles.PastProfile;
import pl.ngomap.moderation.profile.Reason;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.moderation.proposal.ProposalKind;
import pl.ngomap.organisation.Removals;

/**
 * Publishes an earlier state again, as a new revision: what may not be changed at once waits. One
 * that was taken off the map comes back, by moderators only.
 */
@ApplicationScoped
class RestoreRevision {

  private final Drafts drafts;
  private final PublishedProfiles profiles;
  private final ReadHistory history;
  private final SubmitChange change;
  private final Removals removals;
  private final BringBack returning;

  RestoreRevision(
      Drafts drafts,
      PublishedProfiles profiles,
      ReadHistory history,
      SubmitChange change,
      Removals removals,
      BringBack returning) {
    this.drafts = drafts;
    this.profiles = profiles;
    this.history = history;
    this.change = change;
    this.removals = removals;
    this.returning = returning;
  }

  @Transactional
  Submission restore(Actor actor, String organisation, String number, Submission.Body body) {
    UUID id = Rights.organisation(organisation);
    Rights.requireEditOrModeration(actor, id);
    Optional<Removals.Removed> removed = removals.lock(id);
    PastProfile past = history.find(id, number).orElseThrow(ReadHistory::nothing);
    String reason = Reason.required("reason", body == null ? null : body.reason());
    if (removed.isPresent()) {
      Rights.requireModeration(actor);
      return returning.bringBack(actor, removed.get(), past.profile(), reason);
    }
    PublishedProfile published = profiles.get(id);
    drafts.lock(id);
    return change.submit(actor, published, past.profile(), ProposalKind.RESTORATION, reason);
  }
}
