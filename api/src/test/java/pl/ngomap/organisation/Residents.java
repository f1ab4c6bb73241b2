package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Organisations as the city's file tells them, for tests about what becomes of them. */
@ApplicationScoped
public class Residents {

  private static final PublishOrganisations.Origin CITY =
      new PublishOrganisations.Origin("city", "import");

  private final World world;
  private final PublishOrganisations publication;
  private final EntityManager database;

  Residents(World world, PublishOrganisations publication, EntityManager database) {
    this.world = world;
    this.publication = publication;
    this.database = database;
  }

  public void clear() {
    world.clear();
  }

  /**
   * @param email null when none is known
   */
  @Transactional
  public UUID settle(String name, String email) {
    publication.publish(
        CITY,
        List.of(
            new OrganisationDraft(
                List.of(new SourceName("test", name)),
                name,
                List.of(),
                null,
                OrganisationDraft.Numbers.UNKNOWN,
                null,
                List.of(),
                Map.of(),
                new OrganisationDraft.Contacts(null, email, null),
                List.of(),
                List.of(),
                List.of())),
        done -> {});
    return (UUID)
        database
            .createNativeQuery("select id from organisation where name = :name", UUID.class)
            .setParameter("name", name)
            .getSingleResult();
  }

  /** A statement about one organisation, which it calls {@code :id}. */
  @Transactional
  public void change(String sql, UUID id) {
    database.createNativeQuery(sql).setParameter("id", id).executeUpdate();
  }

  /** The first column of all rows. */
  @Transactional
  public List<?> ask(String sql) {
    return database.createNativeQuery(sql).getResultList();
  }
}
