package pl.ngomap.broadcast.compose;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The numbers on which texts are tried, one a person. */
@ApplicationScoped
class TrialPhones implements PanacheRepositoryBase<TrialPhone, UUID> {

  /** Locked, so that two who try codes, or texts, at once are counted as two. */
  Optional<TrialPhone> lock(UUID person) {
    return find("personId", person).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
