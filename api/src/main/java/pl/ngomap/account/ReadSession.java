package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ngomap.account.SessionView.OrganisationName;
import pl.ngomap.account.SessionView.StewardshipView;

/** Tells a page who is signed in. */
@ApplicationScoped
class ReadSession {

  private static final String STEWARDSHIPS =
      """
      select o.id, o.slug, o.name, s.level
      from stewardship s join organisation o on o.id = s.organisation_id
      where s.person_id = :person
      order by o.name, o.id""";

  private final EntityManager database;
  private final IdentityProvider provider;

  ReadSession(EntityManager database, IdentityProvider provider) {
    this.database = database;
    this.provider = provider;
  }

  /** Null for nobody. */
  @Transactional
  SessionView read(SignedIn who) {
    String name = provider.name().orElse(null);
    return who == null
        ? SessionView.ofNobody(name)
        : SessionView.of(who, listStewardships(who.personId()), name);
  }

  @SuppressWarnings("unchecked")
  private List<StewardshipView> listStewardships(UUID person) {
    Stream<Object[]> rows =
        database.createNativeQuery(STEWARDSHIPS).setParameter("person", person).getResultStream();
    return rows.map(
            row ->
                new StewardshipView(
                    new OrganisationName((UUID) row[0], (String) row[1], (String) row[2]),
                    (String) row[3]))
        .toList();
  }
}
