package pl.ngomap.broadcast.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people who can be reached. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

  List<Contact> listOf(UUID organisation) {
    return list("organisationId = ?1 order by madeAt, id", organisation);
  }

  /** Locked, so that two who try codes at once are counted as two. */
  Optional<Contact> lock(UUID organisation, UUID id) {
    return find("organisationId = ?1 and id = ?2", organisation, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<Contact> listByPhone(byte[] index) {
    return list("phoneIndex = ?1 order by id", (Object) index);
  }

  List<Contact> lockByPhone(byte[] index) {
    return find("phoneIndex = ?1 order by id", (Object) index)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
