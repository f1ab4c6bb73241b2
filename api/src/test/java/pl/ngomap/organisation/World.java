package pl.ngomap.organisation;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import pl.ngomap.geo.Position;

/**
 * Fills the database of a test with many small organisations by COPY, and publishes them as
 * everybody else is published.
 */
@ApplicationScoped
public class World {

  private final EntityManager database;
  private final Publication publication;

  World(EntityManager database, Publication publication) {
    this.database = database;
    this.publication = publication;
  }

  /**
   * An organisation with one place.
   *
   * @param position null when unknown
   */
  public record Inhabitant(UUID id, UUID placeId, String name, Position position) {}

  /** Takes away whatever is there. */
  @Transactional
  public void clear() {
    database
        .createNativeQuery(
            """
            truncate organisation, organisation_revision, change_log, listing_organisation, listing_place,
              listing_area, listing_area_piece, listing_hours, removed_organisation, administrative_unit, search_word cascade""")
        .executeUpdate();
  }

  @Transactional
  @TransactionConfiguration(timeout = 600)
  public void settle(List<Inhabitant> inhabitants) {
    long version = publication.begin();
    StringBuilder organisations = new StringBuilder();
    StringBuilder places = new StringBuilder();
    for (Inhabitant one : inhabitants) {
      organisations.append(
          "%s\t%s\t%s\t{}\t1\t%d\t2026-01-01\n".formatted(one.id, one.id, one.name, version));
      places.append(
          "%s\t%s\t0\tseat\t%s\t%s\n"
              .formatted(
                  one.placeId,
                  one.id,
                  one.position == null
                      ? "\\N"
                      : "SRID=4326;POINT(%s %s)".formatted(one.position.lon(), one.position.lat()),
                  one.position == null ? "none" : "exact"));
    }
    copy(
        "organisation (id, slug, name, provenance, revision, published_version, edited_at)",
        organisations);
    copy("place (id, organisation_id, ordinal, kind, position, \"precision\")", places);
    publication.complete(version, new PublishOrganisations.Origin("test", "settle"));
    database.createNativeQuery("analyze").executeUpdate();
  }

  private void copy(String target, StringBuilder rows) {
    database
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try {
                connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
              } catch (IOException e) {
                throw new SQLException(e);
              }
            });
  }
}
