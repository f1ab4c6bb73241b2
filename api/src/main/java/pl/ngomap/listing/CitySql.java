package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads how large the city's register is. */
@ApplicationScoped
class CitySql {

  private static final String COUNT =
      "select "
          + DataVersionSql.WORD
          + """
           as version, (select count(*) from listing_organisation) as organisations,
            (select count(*) from listing_organisation where example) as examples
          from data_version v""";

  /** Every page asks; the counts change with the data version only. */
  private final AnswerMemory<CityView> memory;

  private final Database database;
  private final CityConfig config;

  CitySql(Database database, DataVersionSql versions, CityConfig config) {
    this.database = database;
    this.memory = new AnswerMemory<>(versions, 1);
    this.config = config;
  }

  Answer<CityView> read() {
    return memory.recall("", this::count);
  }

  private Answer<CityView> count() {
    Answer<List<CityView>> answer =
        database.ask(
            COUNT,
            List.of(),
            row -> CityView.of(config, row.getLong("organisations"), row.getLong("examples")));
    return new Answer<>(answer.version(), answer.body().get(0));
  }
}
