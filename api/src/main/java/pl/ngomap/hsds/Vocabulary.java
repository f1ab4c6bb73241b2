package pl.ngomap.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;

/** The spheres of public tasks as a taxonomy, whose terms are known by their codes. */
@ApplicationScoped
class Vocabulary {

  static final UUID ID = named("taxonomy");

  private static final String NAME = "Sfery zadań publicznych";

  private static final Hsds.Taxonomy TAXONOMY =
      new Hsds.Taxonomy(
          ID,
          NAME,
          "Spheres of public tasks: article 4(1) of the Polish Act of 24 April 2003 on Public Benefit and Volunteer"
              + " Work.",
          null);

  private static final String SPHERES =
      "select "
          + DataVersionSql.WORD
          + """
          , s.code, s.labels ->> 'pl' as name, coalesce(s.labels ->> 'en', s.labels ->> 'pl') as description
          from data_version v left join sphere s on true order by s.code""";

  private final Database database;

  Vocabulary(Database database) {
    this.database = database;
  }

  static Hsds.Taxonomy taxonomy() {
    return TAXONOMY;
  }

  List<Hsds.TaxonomyTerm> terms() {
    return database
        .ask(
            SPHERES,
            List.of(),
            row ->
                new Hsds.TaxonomyTerm(
                    id(row.getString("code")),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("description"),
                    NAME,
                    ID,
                    "pl",
                    TAXONOMY))
        .body();
  }

  /** The code of a term; nothing when there is none. */
  Optional<String> code(UUID id) {
    return terms().stream()
        .filter(term -> term.id().equals(id))
        .map(Hsds.TaxonomyTerm::code)
        .findFirst();
  }

  static UUID id(String code) {
    return named("term " + code);
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("mapa-ngo sphere " + name).getBytes(StandardCharsets.UTF_8));
  }
}
