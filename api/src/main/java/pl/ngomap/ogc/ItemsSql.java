package pl.ngomap.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.AnswerMemory;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;
import pl.ngomap.ogc.cql2.Cql2;
import pl.ngomap.problem.Refusal;

/** Reads features; a page costs the same however deep it lies, unless it is asked for by offset. */
@ApplicationScoped
class ItemsSql {

  private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /** No TERYT code is longer; identifiers come from addresses. */
  private static final int LONGEST_CODE = 20;

  private static final String PAGE =
      "select "
          + DataVersionSql.WORD
          + """
           as version, page.*
          from data_version v
          left join lateral (
            select f.id::text as id, %s as geometry,
              jsonb_strip_nulls(to_jsonb(f) - '{id,geometry}'::text[])::text as properties
            from (%s) f
            where true%s
            order by f.id
            limit ? offset ?) page on true""";

  private static final String COUNT =
      "select "
          + DataVersionSql.WORD
          + " as version, (select count(*) from (%s) f where true%s) as total from data_version v";

  /** Of the few connections, so many may be held by those who filter. */
  private static final int FILTERING_AT_ONCE = 2;

  /** Most filters are done in less; who waits longer than this is told so. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Semaphore filtering = new Semaphore(FILTERING_AT_ONCE);
  private final Database database;
  private final AnswerMemory<Long> counts;

  ItemsSql(Database database, DataVersionSql versions) {
    this.database = database;
    this.counts = new AnswerMemory<>(versions, 1_000);
  }

  static boolean isId(Collection collection, String id) {
    return collection.isByUuid()
        ? id.matches(UUID_FORM)
        : id.length() <= LONGEST_CODE && id.matches("\\d+");
  }

  /** One feature more than the page holds, when there are as many. */
  Answer<List<Feature>> page(ItemsQuery query) {
    return withFilter(query, () -> read(query));
  }

  /** Filters may be dear: they never take all connections from those who look at the map. */
  private <T> T withFilter(ItemsQuery query, Supplier<T> reading) {
    if (query.conditions().isEmpty()) {
      return reading.get();
    }
    awaitTurn();
    try {
      return reading.get();
    } finally {
      filtering.release();
    }
  }

  private void awaitTurn() {
    try {
      if (!filtering.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Refusal.unavailable("busy", "Others filter just now.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.unavailable("busy", "The server is stopping.");
    }
  }

  private Answer<List<Feature>> read(ItemsQuery query) {
    List<Object> values = values(query);
    String after = "";
    if (query.after() != null) {
      after = " and f.id > ?" + (query.collection().isByUuid() ? "::uuid" : "");
      values.add(query.after());
    }
    values.add(query.limit() + 1);
    values.add(query.offset());
    return database.ask(
        PAGE.formatted(
            query.crs().geoJson("f.geometry"),
            query.collection().source(),
            conditions(query) + after),
        values,
        row ->
            Feature.of(
                row.getString("id"), row.getString("geometry"), row.getString("properties")));
  }

  /** How many match; counted once for each state of the data. */
  long count(ItemsQuery query) {
    return counts.recall(query.question(), () -> withFilter(query, () -> total(query))).body();
  }

  private Answer<Long> total(ItemsQuery query) {
    Answer<List<Long>> answer =
        database.ask(
            COUNT.formatted(query.collection().source(), conditions(query)),
            values(query),
            row -> row.getLong("total"));
    return new Answer<>(answer.version(), answer.body().get(0));
  }

  /**
   * @throws Refusal when there is none
   */
  Answer<Feature> get(Collection collection, String id, Crs crs) {
    if (!isId(collection, id)) {
      throw nothing();
    }
    Answer<List<Feature>> answer =
        database.ask(
            PAGE.formatted(
                crs.geoJson("f.geometry"),
                collection.source(),
                " and f.id = ?" + (collection.isByUuid() ? "::uuid" : "")),
            List.of(id, 1, 0),
            row ->
                Feature.of(
                    row.getString("id"), row.getString("geometry"), row.getString("properties")));
    return new Answer<>(
        answer.version(), answer.body().stream().findFirst().orElseThrow(ItemsSql::nothing));
  }

  private static String conditions(ItemsQuery query) {
    return query.conditions().stream()
        .map(Cql2.Condition::sql)
        .map(sql -> " and " + sql)
        .collect(Collectors.joining());
  }

  private static List<Object> values(ItemsQuery query) {
    List<Object> values = new ArrayList<>();
    query.conditions().forEach(condition -> values.addAll(condition.values()));
    return values;
  }

  private static Refusal nothing() {
    return Refusal.notFound("feature-not-found", "There is no feature of this id.");
  }
}
