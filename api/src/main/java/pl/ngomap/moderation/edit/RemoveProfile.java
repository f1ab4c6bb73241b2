package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.account.Confirmation;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.PublishedProfile;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.Reason;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.organisation.RemoveOrganisation;

/** Takes an organisation off the map: drafts and proposals go with it, its history stays. */
@ApplicationScoped
class RemoveProfile {

  /** In the order in which others lock them. */
  private static final String LOCK_PROPOSALS =
      "select id from proposal where organisation_id = :id order by id for update";

  private final Session database;
  private final Drafts drafts;
  private final PublishedProfiles profiles;
  private final RemoveOrganisation removal;
  private final Confirmation confirmation;
  private final AuditLog log;

  RemoveProfile(
      Session database,
      Drafts drafts,
      PublishedProfiles profiles,
      RemoveOrganisation removal,
      Confirmation confirmation,
      AuditLog log) {
    this.database = database;
    this.drafts = drafts;
    this.profiles = profiles;
    this.removal = removal;
    this.confirmation = confirmation;
    this.log = log;
  }

  @Transactional
  void remove(Actor actor, String organisation, Submission.Body body) {
    UUID id = Rights.organisation(organisation);
    Rights.requireModeration(actor);
    PublishedProfile published = profiles.get(id);
    String reason = Reason.required("reason", body == null ? null : body.reason());
    confirmation.require();
    drafts.lock(id);
    database.createNativeQuery(LOCK_PROPOSALS, UUID.class).setParameter("id", id).getResultList();
    database.clear();
    if (!removal.remove(id)) {
      throw PublishedProfiles.nothing();
    }
    log.record(
        actor,
        "organisation.removed",
        "organisation:" + id,
        Map.of(
            "name", published.profile().name(),
            "revision", published.revision(),
            "reason", ContactPattern.withoutAny(reason)));
  }
}
