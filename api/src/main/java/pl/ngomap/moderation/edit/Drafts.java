package pl.ngomap.moderation.edit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/** The drafts, at most one for each organisation. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, UUID> {

  private static final String ENSURE =
      """
      insert into draft (organisation_id, version, based_on, saved_at)
      values (:id, 0, 0, :now) on conflict do nothing""";

  private final Clock clock;

  Drafts(Clock clock) {
    this.clock = clock;
  }

  /** The draft of an organisation that exists, empty if need be; others wait until we are done. */
  Draft lock(UUID organisation) {
    getEntityManager()
        .createNativeQuery(ENSURE)
        .setParameter("id", organisation)
        .setParameter("now", clock.instant())
        .executeUpdate();
    return findById(organisation, LockModeType.PESSIMISTIC_WRITE);
  }
}
