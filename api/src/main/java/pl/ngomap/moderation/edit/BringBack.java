package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Map;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.ProfileMapping;
import pl.ngomap.organisation.EditedField;
import pl.ngomap.organisation.PublishEdit;
import pl.ngomap.organisation.PublishOrganisations.Origin;
import pl.ngomap.organisation.Removals.Removed;

/**
 * Puts an organisation that was taken off the map there again, in a state that was public once. Its
 * stewards have to claim it anew. It decides no permission: its callers have.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BringBack {

  private final PublishEdit publication;
  private final AuditLog log;

  BringBack(PublishEdit publication, AuditLog log) {
    this.publication = publication;
    this.log = log;
  }

  Submission bringBack(Actor actor, Removed removed, ProfileDraft past, String reason) {
    PublishEdit.Outcome outcome =
        publication.bringBack(
            removed,
            ProfileMapping.edit(past, EnumSet.allOf(EditedField.class)),
            new Origin(actor.role().word(), reason));
    log.record(
        actor,
        "organisation.returned",
        "organisation:" + removed.id(),
        Map.of(
            "name", past.name(),
            "revision", outcome.revision(),
            "reason", ContactPattern.withoutAny(reason)));
    return Submission.published(outcome.revision());
  }
}
