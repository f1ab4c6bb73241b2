package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.kernel.Uuid7;

/**
 * The people who sign in, for other rooms. It decides no permission: its callers have.
 *
 * <p>All of it happens in the caller's transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class People {

  private static final String DEFAULT_LANGUAGE = "pl";

  private final EntityManager database;
  private final Clock clock;

  People(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The person with this e-mail; nothing when there is none, or it is no e-mail. */
  public Optional<UUID> find(String email) {
    return Email.parse(email).flatMap(this::find).map(person -> person.id);
  }

  /** The e-mail of a person; nothing when the person is gone. */
  public Optional<String> email(UUID person) {
    return Optional.ofNullable(database.find(Person.class, person)).map(found -> found.email);
  }

  /** The language, pl or en, of letters to this e-mail. */
  public String language(String email) {
    return Email.parse(email)
        .flatMap(this::find)
        .map(person -> person.language)
        .orElse(DEFAULT_LANGUAGE);
  }

  /**
   * The person with this e-mail, made if need be.
   *
   * @throws IllegalArgumentException when it is no e-mail
   */
  public UUID ensure(String email) {
    Email known =
        Email.parse(email).orElseThrow(() -> new IllegalArgumentException("This is no e-mail"));
    return ensure(known, DEFAULT_LANGUAGE).id;
  }

  /** Makes somebody a steward, or changes the level of one. */
  public void grant(UUID organisation, UUID person, Stewardship level) {
    database
        .createNativeQuery(StewardshipSql.GRANT)
        .setParameter("organisation", organisation)
        .setParameter("person", person)
        .setParameter("level", StewardshipSql.word(level))
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Takes a stewardship away, from the next request on; nothing happens where there is none. */
  public void revoke(UUID organisation, UUID person) {
    database
        .createNativeQuery(StewardshipSql.REVOKE)
        .setParameter("organisation", organisation)
        .setParameter("person", person)
        .executeUpdate();
  }

  /** Somebody's care for an organisation. */
  public record Care(UUID person, Stewardship level, Instant since) {}

  /** Who cares for an organisation; nobody changes that before this transaction ends. */
  @SuppressWarnings("unchecked")
  public List<Care> lockStewards(UUID organisation) {
    List<Object[]> rows =
        database
            .createNativeQuery(StewardshipSql.LOCK_STEWARDS)
            .setParameter("organisation", organisation)
            .getResultList();
    return rows.stream()
        .map(
            row -> new Care((UUID) row[0], StewardshipSql.level((String) row[2]), (Instant) row[3]))
        .toList();
  }

  /** Owners first. */
  @SuppressWarnings("unchecked")
  public List<String> emailsOfStewards(UUID organisation) {
    return database
        .createNativeQuery(StewardshipSql.EMAILS, String.class)
        .setParameter("organisation", organisation)
        .getResultList();
  }

  /** Those who decide: moderators and administrators. */
  public List<String> emailsOfModerators() {
    return database
        .createQuery(
            "select email from Person where role in ('moderator', 'administrator') order by email",
            String.class)
        .getResultList();
  }

  /**
   * Forgets a person at that person's own wish: sessions, stewardships, waiting letters and the
   * e-mail itself. Entries of the audit log keep an identifier that no longer leads to anybody.
   */
  public void forget(UUID person) {
    StewardshipSql.FORGET.forEach(
        statement ->
            database.createNativeQuery(statement).setParameter("person", person).executeUpdate());
  }

  Optional<Person> find(Email email) {
    return database
        .createQuery("from Person where email = :email", Person.class)
        .setParameter("email", email.value())
        .getResultStream()
        .findFirst();
  }

  Person ensure(Email email, String language) {
    database
        .createNativeQuery(StewardshipSql.ENSURE)
        .setParameter("id", Uuid7.now(clock))
        .setParameter("email", email.value())
        .setParameter("language", language)
        .setParameter("now", clock.instant())
        .executeUpdate();
    return find(email).orElseThrow();
  }
}
