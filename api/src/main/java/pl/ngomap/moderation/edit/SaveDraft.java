package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.CheckedProfile;
import pl.ngomap.moderation.profile.ProfileCheck;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.problem.Refusal;

/** Keeps what a steward is writing. The public never sees it. */
@ApplicationScoped
class SaveDraft {

  private final Drafts drafts;
  private final ReadDraft reading;
  private final PublishedProfiles profiles;
  private final ProfileCheck check;
  private final Clock clock;

  SaveDraft(
      Drafts drafts,
      ReadDraft reading,
      PublishedProfiles profiles,
      ProfileCheck check,
      Clock clock) {
    this.drafts = drafts;
    this.reading = reading;
    this.profiles = profiles;
    this.check = check;
    this.clock = clock;
  }

  /**
   * @param ifMatch names the draft and revision that its writer saw
   * @throws Refusal when it breaks a limit, or somebody else was faster
   */
  @Transactional
  DraftView save(Actor actor, String organisation, String ifMatch, DraftView.Body body) {
    UUID id = Rights.organisation(organisation);
    Rights.requireEdit(actor, id);
    PublishedProfile published = profiles.get(id);
    if (body.profile() == null) {
      throw Refusal.missingParameter("profile", "A profile.");
    }
    if (body.basedOn() == null) {
      throw Refusal.missingParameter("basedOn", "The published revision that you have seen.");
    }
    Draft draft = drafts.lock(id);
    reading.state(draft, published).requireSeen(ifMatch);
    CheckedProfile checked = check.check(body.profile());
    checked.requireLimits("profile.");
    draft.save(checked.profile(), published.revision(), clock.instant());
    drafts.flush();
    return reading.view(draft, published);
  }

  /** Throws the draft away; nothing happens when there is none. */
  @Transactional
  void drop(Actor actor, String organisation) {
    UUID id = Rights.organisation(organisation);
    Rights.requireEdit(actor, id);
    PublishedProfile published = profiles.get(id);
    Draft draft = drafts.lock(id);
    if (draft.profile != null) {
      draft.drop(published.revision(), clock.instant());
    }
  }
}
