package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Removes the generated organisations, wholly: nobody asks for the history of what never was. */
@ApplicationScoped
public class RemoveExamples {

  private final EntityManager database;
  private final Publication publication;
  private final Clock clock;

  RemoveExamples(EntityManager database, Publication publication, Clock clock) {
    this.database = database;
    this.publication = publication;
    this.clock = clock;
  }

  /**
   * @return how many were removed
   */
  @Transactional
  public long remove() {
    long version = publication.begin();
    long count =
        ((Number) database.createNativeQuery(ExampleSql.COUNT).getSingleResult()).longValue();
    if (count > 0) {
      ExampleSql.MAKE_ROOM.forEach(
          statement -> database.createNativeQuery(statement).executeUpdate());
      database
          .createNativeQuery(ExampleSql.TOMBSTONES)
          .setParameter("version", version)
          .setParameter("now", clock.instant())
          .executeUpdate();
      ExampleSql.REMOVE.forEach(statement -> database.createNativeQuery(statement).executeUpdate());
      publication.completeWithoutOrganisations(version);
    }
    return count;
  }
}
