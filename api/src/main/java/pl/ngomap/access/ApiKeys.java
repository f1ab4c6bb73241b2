package pl.ngomap.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys that there are. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {

  Optional<ApiKey> findByPrefix(String prefix) {
    return find("prefix", prefix).firstResultOptional();
  }

  List<ApiKey> listNewestFirst() {
    return list("order by madeAt desc, id");
  }

  /** Once a minute is enough to see that a key lives. */
  void noteUse(UUID id, Instant now) {
    update(
        "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
        now,
        id,
        now.minusSeconds(60));
  }
}
