package pl.ngomap.moderation;

import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.account.People;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.mail.Mailbox;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.Residents;
import pl.ngomap.organisation.SourceName;

/** A small town whose organisations are about to be edited, and its people. */
@ApplicationScoped
public class Settlement {

  public static final Position DOOR = new Position(54.19, 16.18);

  private static final PublishOrganisations.Origin CITY =
      new PublishOrganisations.Origin("city", "import");

  private final Residents residents;
  private final PublishOrganisations publication;
  private final People people;
  private final Mailbox mailbox;

  Settlement(
      Residents residents, PublishOrganisations publication, People people, Mailbox mailbox) {
    this.residents = residents;
    this.publication = publication;
    this.people = people;
    this.mailbox = mailbox;
  }

  @Transactional
  public void clear() {
    residents.clear();
    mailbox.clear();
    residents.ask("with gone as (delete from proposal returning 1) select count(*) from gone");
    residents.ask("with gone as (delete from visitor_count returning 1) select count(*) from gone");
  }

  /** Two places, a description and contacts, as the city's file tells them. */
  public UUID settle(String name) {
    publish(name, "Uczymy grać w szachy.", "association");
    return (UUID)
        residents.ask("select id from organisation where name = '%s'".formatted(name)).get(0);
  }

  /** The city's file tells it otherwise. */
  public void republish(String name, String description, String form) {
    publish(name, description, form);
  }

  private void publish(String name, String description, String form) {
    publication.publish(
        CITY,
        List.of(
            new OrganisationDraft(
                List.of(new SourceName("test", name)),
                name,
                List.of(),
                form,
                new OrganisationDraft.Numbers(
                    new Krs("0000274950"), null, null, null, null, null, null),
                null,
                List.of("17", "4"),
                Map.of("pl", description),
                new OrganisationDraft.Contacts(
                    "https://szachy.example.org", "biuro@szachy.example.org", "94 342 11 11"),
                List.of(
                    PlaceDraft.seat(
                        new PlaceDraft.Address("Zwycięstwa", "1", "75-001", "Koszalin", "PL"),
                        DOOR,
                        "exact"),
                    new PlaceDraft(
                        "branch",
                        "Filia",
                        new PlaceDraft.Address("Morska", "2", null, "Koszalin", "PL"),
                        new Position(54.2, 16.17),
                        "exact",
                        null,
                        "Mo-Fr 10:00-17:00",
                        "yes",
                        null)),
                List.of(),
                List.of("https://city.example.org/ngo"))),
        done -> {});
  }

  /** Somebody who proved to speak for it. */
  @Transactional
  public UUID own(UUID organisation, String email) {
    UUID person = people.ensure(email);
    people.grant(organisation, person, Stewardship.OWNER);
    return person;
  }

  @Transactional
  public void moderator(String email) {
    UUID person = people.ensure(email);
    residents.change("update person set role = 'moderator' where id = :id", person);
  }

  /** The first column of all rows. */
  public List<?> ask(String sql) {
    return residents.ask(sql);
  }

  public void change(String sql, UUID id) {
    residents.change(sql, id);
  }

  /** Names of the letters to somebody, oldest first. */
  public List<String> lettersTo(String email) {
    return mailbox.listLetters(email).stream().map(letter -> letter.template()).toList();
  }

  /** A value of the public profile. */
  public static <T> T seen(UUID organisation, String path) {
    return RestAssured.given()
        .get("/api/v1/organisations/" + organisation)
        .then()
        .statusCode(200)
        .extract()
        .path(path);
  }
}
