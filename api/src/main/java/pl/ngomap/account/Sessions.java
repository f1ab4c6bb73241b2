package pl.ngomap.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.kernel.Stewardship;
import pl.ngomap.kernel.Uuid7;

/** The sessions of everybody who is signed in. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {

  private static final String STEWARDSHIPS =
      "select organisation_id, level from stewardship where person_id = :person";

  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Begins one; its token is seen here only. */
  SignedIn begin(Person person, Credentials.Given given) {
    Token token = Token.random();
    Session session = new Session(Uuid7.now(clock), token, person, given, clock.instant());
    persist(session);
    return SignedIn.of(token, session, stewardships(person.id));
  }

  /** Finds the session of a token while it lives. */
  Optional<Session> findAlive(Token token) {
    return find("tokenHash", token.hash())
        .firstResultOptional()
        .filter(session -> SessionPolicy.isAlive(session, clock.instant()));
  }

  List<Session> listOf(UUID person) {
    return list("person.id = ?1 order by lastSeenAt desc, id", person);
  }

  void endAllOf(UUID person) {
    delete("person.id", person);
  }

  void endOthersOf(UUID person, UUID kept) {
    delete("person.id = ?1 and id <> ?2", person, kept);
  }

  Map<UUID, Stewardship> stewardships(UUID person) {
    Map<UUID, Stewardship> levels = new HashMap<>();
    for (Object row :
        getEntityManager()
            .createNativeQuery(STEWARDSHIPS)
            .setParameter("person", person)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      levels.put(
          (UUID) columns[0], Stewardship.valueOf(((String) columns[1]).toUpperCase(Locale.ROOT)));
    }
    return levels;
  }
}
