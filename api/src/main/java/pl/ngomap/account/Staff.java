package pl.ngomap.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Role;

/** Those who work for the city office. */
@ApplicationScoped
class Staff implements PanacheRepositoryBase<Person, UUID> {

  private static final String ANY = "role <> 'steward'";

  List<Person> listByEmail() {
    return list(ANY + " order by email");
  }

  Optional<Person> find(UUID id) {
    return find(ANY + " and id = ?1", id).firstResultOptional();
  }

  long countAdministrators() {
    return count("role", Role.ADMINISTRATOR.word());
  }

  /** How many there are; nobody else changes that before this transaction ends. */
  int lockAdministrators() {
    return find("role = ?1 order by id", Role.ADMINISTRATOR.word())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .size();
  }
}
