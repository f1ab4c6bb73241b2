package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Publishes that a profile is still true: a revision in which nothing but {@code verified_at} is
 * another. It decides no permission: its callers have.
 */
@ApplicationScoped
public class ConfirmOrganisation {

  private static final String REASON = "confirmation";

  private final Organisations organisations;
  private final Publication publication;
  private final Clock clock;

  ConfirmOrganisation(Organisations organisations, Publication publication, Clock clock) {
    this.organisations = organisations;
    this.publication = publication;
    this.clock = clock;
  }

  /** Who was confirmed, and when. */
  public record Confirmed(String slug, String name, Instant verifiedAt) {}

  /**
   * In the caller's transaction, which waits for other publications from here on.
   *
   * @param actor a role, for the history
   * @return nothing when there is no such organisation
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Confirmed> confirm(UUID id, String actor) {
    long version = publication.begin();
    return organisations.findByIdOptional(id).map(found -> confirm(found, version, actor));
  }

  private Confirmed confirm(Organisation organisation, long version, String actor) {
    organisation.verifiedAt = clock.instant();
    organisation.publishUnedited(version);
    organisations.flush();
    publication.complete(version, new PublishOrganisations.Origin(actor, REASON));
    return new Confirmed(organisation.slug, organisation.name, organisation.verifiedAt);
  }
}
