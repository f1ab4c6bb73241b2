package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Remembers whom the office took off the map: sources go on naming them, and are not listened to.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Removals {

  private static final String REMEMBER =
      """
      insert into removed_organisation (id, slug, name, removed_at)
      select id, slug, name, :now from organisation where id = :id""";

  private static final String REMEMBER_KEYS =
      """
      insert into removed_source_key (source, key, organisation_id, fingerprint)
      select source, key, organisation_id, fingerprint from organisation_source_key where organisation_id = :id""";

  private static final String KEYS =
      "select key from removed_source_key where source = :source and organisation_id = :id";

  private static final String HAVING =
      "select organisation_id from removed_source_key where source = :source and key = :key";

  /** Whoever has the name by now keeps it. */
  private static final String RETURN_KEYS =
      """
      insert into organisation_source_key (source, key, organisation_id, fingerprint)
      select source, key, organisation_id, fingerprint from removed_source_key where organisation_id = :id
      on conflict do nothing""";

  private static final String FORGET = "delete from removed_organisation where id = :id";

  private static final String LIST =
      """
      select r.id, r.slug, r.name, r.removed_at,
        (select max(number) from organisation_revision v where v.organisation_id = r.id)
      from removed_organisation r
      where cast(:before as uuid) is null or (r.removed_at, r.id)
        < (select removed_at, id from removed_organisation where id = :before)
      order by r.removed_at desc, r.id desc
      limit :limit""";

  private static final String FIND =
      """
      select id, slug, name, removed_at,
        (select max(number) from organisation_revision v where v.organisation_id = r.id)
      from removed_organisation r where id = :id for update""";

  private final Session database;

  Removals(Session database) {
    this.database = database;
  }

  /**
   * One that is off the map.
   *
   * @param revision the last one that was public
   */
  public record Removed(UUID id, String slug, String name, Instant at, int revision) {}

  /**
   * The latest first.
   *
   * @param before the last one seen; null: none
   */
  public List<Removed> list(UUID before, int limit) {
    return database
        .createNativeQuery(LIST, Object[].class)
        .setParameter("before", before)
        .setParameter("limit", limit)
        .getResultStream()
        .map(Removals::removed)
        .toList();
  }

  /** Held until the caller's transaction ends, so that nobody brings it back twice. */
  public Optional<Removed> lock(UUID id) {
    return database
        .createNativeQuery(FIND, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(Removals::removed)
        .findFirst();
  }

  private static Removed removed(Object[] row) {
    return new Removed(
        (UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Integer) row[4]);
  }

  /** While its row is still there. */
  void remember(UUID id, Instant now) {
    database
        .createNativeMutationQuery(REMEMBER)
        .setParameter("id", id)
        .setParameter("now", now)
        .executeUpdate();
    database.createNativeMutationQuery(REMEMBER_KEYS).setParameter("id", id).executeUpdate();
  }

  /** It is there again, and its sources are known. */
  void forget(UUID id) {
    database.createNativeMutationQuery(RETURN_KEYS).setParameter("id", id).executeUpdate();
    database.createNativeMutationQuery(FORGET).setParameter("id", id).executeUpdate();
  }

  /** Whether a source names one that was taken off the map. */
  boolean holds(String source, List<SourceName> names) {
    return names.stream()
        .flatMap(name -> having(source, name).stream())
        .anyMatch(id -> SourceName.tellTheSame(names, names(source, id)));
  }

  private List<UUID> having(String source, SourceName name) {
    return database
        .createNativeQuery(HAVING, UUID.class)
        .setParameter("source", source)
        .setParameter("key", name.toString())
        .getResultList();
  }

  private List<SourceName> names(String source, UUID id) {
    return database
        .createNativeQuery(KEYS, String.class)
        .setParameter("source", source)
        .setParameter("id", id)
        .getResultStream()
        .map(SourceName::parse)
        .toList();
  }
}
