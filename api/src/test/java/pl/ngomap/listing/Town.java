package pl.ngomap.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.MultiPolygon;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.PublishUnits;
import pl.ngomap.organisation.Teryt;
import pl.ngomap.organisation.World;

/** What a test finds in the database: exactly those whom it named. */
@ApplicationScoped
public class Town {

  private static final PublishOrganisations.Origin ORIGIN =
      new PublishOrganisations.Origin("test", "fixture");

  private static final List<String> REMOVAL =
      List.of(
          "delete from listing_place where organisation_id = (select id from organisation where name = ?)",
          "delete from listing_organisation where organisation_id = (select id from organisation where name = ?)",
          "delete from organisation where name = ?",
          "update data_version set value = value + 1 where ? <> ''");

  private final World world;
  private final PublishOrganisations organisations;
  private final PublishUnits units;
  private final AgroalDataSource database;

  Town(
      World world,
      PublishOrganisations organisations,
      PublishUnits units,
      AgroalDataSource database) {
    this.world = world;
    this.organisations = organisations;
    this.units = units;
    this.database = database;
  }

  /** Nobody but these lives here from now on. */
  public void populate(Ngo... ngos) {
    world.clear();
    publish(ngos);
  }

  /** New ones, and those whom we know already and who have changed. */
  public void publish(Ngo... ngos) {
    organisations.publish(ORIGIN, Stream.of(ngos).map(Ngo::draft).toList(), done -> {});
  }

  public void publishUnit(String teryt, String name, MultiPolygon outline) {
    units.publish(List.of(new PublishUnits.UnitDraft(new Teryt(teryt), name, outline)));
  }

  /** One that the lists take for generated. */
  public void makeExample(String name) {
    change(List.of("update listing_organisation set example = true where name = ?"), name);
  }

  /** One that has no activity areas, as a removal would take it away. */
  public void remove(String name) {
    change(REMOVAL, name);
  }

  private void change(List<String> statements, String name) {
    try (Connection connection = database.getConnection()) {
      for (String sql : statements) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          statement.setString(1, name);
          statement.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
