package pl.ngomap.moderation.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.moderation.profile.PublishedProfiles;
import pl.ngomap.moderation.profile.Rights;
import pl.ngomap.organisation.ConfirmOrganisation;

/** A steward says: still true. */
@ApplicationScoped
class ConfirmProfile {

  private final ConfirmOrganisation confirmation;

  ConfirmProfile(ConfirmOrganisation confirmation) {
    this.confirmation = confirmation;
  }

  @Transactional
  void confirm(Actor actor, String organisation) {
    UUID id = Rights.organisation(organisation);
    Rights.requireEdit(actor, id);
    confirmation.confirm(id, actor.role().word()).orElseThrow(PublishedProfiles::nothing);
  }
}
