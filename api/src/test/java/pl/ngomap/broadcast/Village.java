package pl.ngomap.broadcast;

import static io.restassured.http.ContentType.JSON;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.ActingAs;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.SourceName;
import pl.ngomap.organisation.World;

/** Organisations and their phones, as a test needs them. */
@ApplicationScoped
public class Village {

  private static final List<String> FORGET =
      List.of(
          "delete from sms_inbound",
          "delete from short_link",
          "delete from sms_message",
          "delete from topic_message",
          "delete from topic_writer",
          "delete from broadcast",
          "delete from stopped_phone",
          "delete from sms_provider",
          "delete from trial_phone",
          "delete from sms_template",
          "delete from audience",
          "delete from organisation_group",
          "delete from contact");

  private final World world;
  private final PublishOrganisations organisations;
  private final AgroalDataSource database;

  Village(World world, PublishOrganisations organisations, AgroalDataSource database) {
    this.world = world;
    this.organisations = organisations;
    this.database = database;
  }

  /** Nobody lives here, and nothing was sent. */
  public void clear() {
    FORGET.forEach(this::run);
    world.clear();
  }

  /** An organisation of a sphere, with its seat there. */
  public UUID settle(String name, String sphere, Position position) {
    OrganisationDraft draft =
        new OrganisationDraft(
            List.of(new SourceName("test", name)),
            name,
            List.of(),
            "association",
            OrganisationDraft.Numbers.UNKNOWN,
            null,
            List.of(sphere),
            Map.of(),
            OrganisationDraft.Contacts.UNKNOWN,
            List.of(
                PlaceDraft.seat(
                    new PlaceDraft.Address("Dworcowa", "1", "75-001", "Koszalin", "PL"),
                    position,
                    "exact")),
            List.of(),
            List.of());
    organisations.publish(
        new PublishOrganisations.Origin("test", "fixture"), List.of(draft), done -> {});
    return UUID.fromString(ask("select id from organisation where name = '" + name + "'").get(0));
  }

  /** A contact whose number is confirmed by the code that was sent to it. */
  public String contact(UUID organisation, String phone, String... topics) {
    String path = "/api/v1/organisations/" + organisation + "/contacts";
    String id = add(organisation, phone, topics);
    ActingAs.steward(organisation, Stewardship.EDITOR)
        .contentType(JSON)
        .body(Map.of("code", lastCode()))
        .post(path + "/" + id + "/confirmation")
        .then()
        .statusCode(200);
    return id;
  }

  /** A contact that was not confirmed yet. */
  public String add(UUID organisation, String phone, String... topics) {
    return ActingAs.steward(organisation, Stewardship.EDITOR)
        .contentType(JSON)
        .body(Map.of("label", "prezes", "phone", phone, "topics", List.of(topics), "agreed", true))
        .post("/api/v1/organisations/" + organisation + "/contacts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** The six digits of the latest message. */
  public String lastCode() {
    String text =
        ask("select text from sms_message where broadcast_id is null and trial_by is null order by queued_at desc limit 1")
            .get(0);
    return text.replaceAll("\\D*(\\d{6}).*", "$1");
  }

  /** The first column, as texts. */
  public List<String> ask(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void run(String sql) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              try (Connection connection = database.getConnection();
                  PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
