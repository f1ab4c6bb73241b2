package pl.ngomap.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published organisations. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

  /** All that a source has called an organisation. */
  List<SourceName> listSourceNames(String source, UUID organisationId) {
    return getEntityManager()
        .createQuery(
            "select key.key from SourceKey where key.source = :source and organisationId = :id",
            String.class)
        .setParameter("source", source)
        .setParameter("id", organisationId)
        .getResultStream()
        .map(SourceName::parse)
        .toList();
  }

  Optional<SourceKey> findSourceKey(String source, String key) {
    return Optional.ofNullable(
        getEntityManager().find(SourceKey.class, new SourceKey.Key(source, key)));
  }

  /**
   * Who edited it last: a source's name, or a role. Revisions that only confirm it do not count, so
   * that a source may go on telling what nobody else has edited.
   */
  String getLastEditor(Organisation organisation) {
    return (String)
        getEntityManager()
            .createNativeQuery(
                """
                select r.actor
                from organisation_revision r join organisation o on o.id = r.organisation_id
                where o.id = :id and (r.snapshot ->> 'edited_at')::timestamptz = o.edited_at
                order by r.number limit 1""",
                String.class)
            .setParameter("id", organisation.id)
            .getSingleResult();
  }

  /** Whether the database knows the slug; those of entities that are not flushed do not count. */
  boolean hasSlug(String slug) {
    return !getEntityManager()
        .createQuery("select 1 from Organisation where slug = :slug", Integer.class)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }
}
