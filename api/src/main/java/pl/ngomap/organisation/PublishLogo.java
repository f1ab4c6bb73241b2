package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Publishes which logo an organisation has; its pictures are kept elsewhere. It decides no
 * permission: its callers have.
 */
@ApplicationScoped
public class PublishLogo {

  private static final String REASON = "logo";

  private final Organisations organisations;
  private final Publication publication;

  PublishLogo(Organisations organisations, Publication publication) {
    this.organisations = organisations;
    this.publication = publication;
  }

  /**
   * In the caller's transaction, which waits for other publications from here on.
   *
   * @param logo SHA-256 in hexadecimal, or null for none
   * @param actor a role, for the history
   * @return whether this is another logo than before; nothing when there is no such organisation
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Boolean> publish(UUID id, String logo, String actor) {
    long version = publication.begin();
    return organisations.findByIdOptional(id).map(found -> publish(found, logo, version, actor));
  }

  private boolean publish(Organisation organisation, String logo, long version, String actor) {
    if (Objects.equals(organisation.logo, logo)) {
      return false;
    }
    organisation.logo = logo;
    organisation.publishUnedited(version);
    organisations.flush();
    publication.complete(version, new PublishOrganisations.Origin(actor, REASON));
    return true;
  }
}
