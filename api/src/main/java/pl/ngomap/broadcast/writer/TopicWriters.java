package pl.ngomap.broadcast.writer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The organisations that may write. */
@ApplicationScoped
class TopicWriters implements PanacheRepositoryBase<TopicWriter, UUID> {

  private static final String LIST =
      """
      select o.id, o.slug, o.name, w.granted_at
      from topic_writer w join organisation o on o.id = w.organisation_id
      order by o.name collate "pl-x-icu", o.id""";

  private static final String NAME =
      "select name from listing_organisation where organisation_id = :id";

  private static final String GRANT =
      """
      insert into topic_writer (organisation_id, granted_at) values (:id, :now)
      on conflict (organisation_id) do nothing""";

  /** Whether it may not have written before; two who let it write at once are no fault. */
  boolean grant(UUID organisation, Instant now) {
    return getEntityManager()
            .createNativeQuery(GRANT)
            .setParameter("id", organisation)
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }

  /** Holds the right until the end of the transaction: nobody takes it, or writes, meanwhile. */
  Optional<TopicWriter> lock(UUID organisation) {
    return find("organisationId", organisation)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Identifier, short name, name, since when. */
  List<Object[]> listByName() {
    return getEntityManager().createNativeQuery(LIST, Object[].class).getResultList();
  }

  /** The name of an organisation that is on the map. */
  Optional<String> nameOf(UUID organisation) {
    Stream<?> names =
        getEntityManager()
            .createNativeQuery(NAME, String.class)
            .setParameter("id", organisation)
            .getResultStream();
    return names.map(String.class::cast).findFirst();
  }
}
