package pl.ngomap.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;

/** Publishes administrative units with their outlines, in one transaction. */
@ApplicationScoped
public class PublishUnits {

  private final AdministrativeUnits units;
  private final Publication publication;
  private final EntityManager database;

  PublishUnits(AdministrativeUnits units, Publication publication, EntityManager database) {
    this.units = units;
    this.publication = publication;
    this.database = database;
  }

  /**
   * A unit as its source tells it.
   *
   * @param outline valid; WGS 84, x is longitude
   */
  public record UnitDraft(Teryt teryt, String name, MultiPolygon outline) {}

  /** What came of it. */
  public record Outcome(int added, int changed, int unchanged) {}

  /** Publishes all units or, when one of them fails, none. */
  @Transactional
  public Outcome publish(List<UnitDraft> drafts) {
    long version = publication.begin();
    int added = 0;
    List<String> written = new ArrayList<>();
    for (UnitDraft draft : drafts) {
      AdministrativeUnit unit = units.findById(draft.teryt().code());
      if (unit == null) {
        unit = new AdministrativeUnit(draft.teryt(), draft.name());
        units.persist(unit);
        added++;
      } else if (unit.says(draft)) {
        continue;
      }
      unit.takeOver(draft);
      written.add(unit.teryt);
    }
    units.flush();
    if (!written.isEmpty()) {
      PublicationSql.UNITS.forEach(statement -> execute(statement, written));
      publication.completeWithoutOrganisations(version);
    }
    return new Outcome(added, written.size() - added, drafts.size() - written.size());
  }

  private void execute(String statement, List<String> teryts) {
    database
        .createNativeQuery(statement)
        .setParameter("teryts", teryts.toArray(String[]::new))
        .executeUpdate();
  }
}
