package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.account.Confirmation;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.moderation.claim.EraseClaims;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileFields;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.moderation.proposal.EraseProposals;
import pl.ngomap.moderation.proposal.PublishProfile;
import pl.ngomap.organisation.RewriteHistory;
import pl.ngomap.problem.Refusal;

/**
 * Forgets the e-mail or phone of a person at that person's wish: in the profile, its draft, its
 * proposals and claims, and its whole history. The log tells that it was done, not what was
 * forgotten.
 */
@ApplicationScoped
class EraseContact {

  private static final String REASON = "erasure";

  private final Drafts drafts;
  private final PublishedProfiles profiles;
  private final PublishProfile publication;
  private final EraseProposals proposals;
  private final EraseClaims claims;
  private final RewriteHistory history;
  private final Confirmation confirmation;
  private final AuditLog log;

  EraseContact(
      Drafts drafts,
      PublishedProfiles profiles,
      PublishProfile publication,
      EraseProposals proposals,
      EraseClaims claims,
      RewriteHistory history,
      Confirmation confirmation,
      AuditLog log) {
    this.drafts = drafts;
    this.profiles = profiles;
    this.publication = publication;
    this.proposals = proposals;
    this.claims = claims;
    this.history = history;
    this.confirmation = confirmation;
    this.log = log;
  }

  /** What is to be forgotten. */
  @Schema(name = "ErasureBody")
  record Body(
      @Schema(required = true, description = "An e-mail address or a phone number.") String text) {}

  /** Where it was. */
  @Schema(name = "Erased")
  record Erased(
      @Schema(required = true, description = "Revisions of the history that held it.")
          int revisions,
      @Schema(
              required = true,
              description = "Proposals that held it, also those that would add an organisation.")
          int proposals,
      @Schema(required = true, description = "Claims that held it.") int claims,
      @Schema(required = true, description = "Whether it stood in the public profile.")
          boolean published) {}

  @Transactional
  Erased erase(Actor actor, String organisation, Body body) {
    UUID id = Rights.organisation(organisation);
    Rights.requireSignedIn(actor);
    if (actor.role() != Role.ADMINISTRATOR) {
      throw Refusal.forbidden("not-an-administrator", "Only administrators may do this.");
    }
    PublishedProfile published = profiles.get(id);
    ContactPattern contact = pattern(body);
    confirmation.require();
    Draft draft = drafts.lock(id);
    if (draft.profile != null) {
      draft.save(erased(draft.profile, contact), draft.basedOn, draft.savedAt);
    }
    int proposed = proposals.erase(id, contact::erase);
    int claimed = claims.erase(id, contact::erase);
    boolean republished = republish(actor, published, contact);
    int revisions = history.rewrite(id, contact::erase);
    log.record(
        actor,
        "contact.erased",
        "organisation:" + id,
        Map.of(
            "revisions", revisions,
            "proposals", proposed,
            "claims", claimed,
            "published", republished));
    return new Erased(revisions, proposed, claimed, republished);
  }

  private boolean republish(Actor actor, PublishedProfile published, ContactPattern contact) {
    ProfileDraft clean = erased(published.profile(), contact);
    int revision =
        publication.publish(
            published,
            clean,
            ProfileFields.changed(published.profile(), clean),
            new PublishProfile.Origination(actor.role().word(), actor.personId(), REASON),
            "");
    return revision != published.revision();
  }

  private static ProfileDraft erased(ProfileDraft profile, ContactPattern contact) {
    return ProfileFields.mapTexts(profile, contact::erase);
  }

  private static ContactPattern pattern(Body body) {
    String text = body == null || body.text() == null ? "" : body.text().strip();
    return ContactPattern.of(text)
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    "text",
                    "This is neither an e-mail address nor a phone number.",
                    "One of them, such as jan@example.org."));
  }
}
