package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Takes an organisation off the map, and leaves a tombstone, its history, and what its sources call
 * it, so that none brings it back. It decides no permission: its callers have.
 */
@ApplicationScoped
public class RemoveOrganisation {

  private static final String TOMBSTONE =
      """
      insert into change_log (version, organisation_id, kind, revision, changed_at)
      select :version, id, 'removed', revision, :now from organisation where id = :id""";

  /** What belongs to it by a foreign key goes with its row. */
  private static final List<String> WITHDRAW =
      List.of(
          WordsSql.FORGET_ONE,
          "delete from listing_area_piece where organisation_id = :id",
          "delete from listing_area where organisation_id = :id",
          "delete from listing_place where organisation_id = :id",
          "delete from listing_organisation where organisation_id = :id",
          "delete from organisation where id = :id");

  private final EntityManager database;
  private final Publication publication;
  private final Removals removals;
  private final Clock clock;

  RemoveOrganisation(
      EntityManager database, Publication publication, Removals removals, Clock clock) {
    this.database = database;
    this.publication = publication;
    this.removals = removals;
    this.clock = clock;
  }

  /**
   * In the caller's transaction, which waits for other publications from here on.
   *
   * @return whether there was such an organisation
   */
  @Transactional(TxType.MANDATORY)
  public boolean remove(UUID id) {
    long version = publication.begin();
    int found =
        database
            .createNativeQuery(TOMBSTONE)
            .setParameter("version", version)
            .setParameter("now", clock.instant())
            .setParameter("id", id)
            .executeUpdate();
    if (found == 0) {
      return false;
    }
    removals.remember(id, clock.instant());
    WITHDRAW.forEach(
        statement -> database.createNativeQuery(statement).setParameter("id", id).executeUpdate());
    publication.completeWithoutOrganisations(version);
    return true;
  }
}
