package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;
import pl.ngomap.listing.Filter.Condition;
import pl.ngomap.listing.Filter.Listed;

/** Counts what each filter would leave, all in one statement. */
@ApplicationScoped
class FacetsSql {

  private final Database database;

  FacetsSql(Database database) {
    this.database = database;
  }

  private static final String MATCHING =
      """
      , matching as materialized (
        select o.spheres, o.legal_form, o.public_benefit, o.units, o.wheelchair, %s as open, %s
        from listing_organisation o cross join here cross join covering
        where true%s)
      select %s as version, counted.* from data_version v left join (
      """;

  /** Filter, the value that is counted, what it is unnested from. */
  private static final Map<String, String> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("sphere", "unnest(spheres)");
    VALUES.put("legalForm", "legal_form");
    VALUES.put("publicBenefit", "public_benefit::text");
    VALUES.put("unit", "unnest(units)");
    VALUES.put("wheelchair", "wheelchair");
    VALUES.put("openAt", "case when open then 'true' end");
  }

  /** One value of one filter. */
  private record Count(String filter, String value, long organisations) {}

  SearchView.Facets count(SearchQuery query) {
    Map<String, Condition> conditions = query.filter().conditions();
    List<Object> values = QuestionSql.values(query);
    if (query.at() != null) {
      values.add(query.at().toString());
    }
    conditions.values().forEach(condition -> values.add(condition.value()));
    values.addAll(QuestionSql.unfilteredValues(query));
    Map<String, Map<String, Long>> counts = new HashMap<>();
    VALUES.keySet().forEach(filter -> counts.put(filter, new LinkedHashMap<>()));
    database
        .ask(
            sql(query, conditions),
            values,
            row ->
                new Count(
                    row.getString("filter"), row.getString("value"), row.getLong("organisations")))
        .body()
        .forEach(count -> counts.get(count.filter).put(count.value, count.organisations));
    return new SearchView.Facets(
        counts.get("sphere"),
        counts.get("legalForm"),
        counts.get("publicBenefit"),
        counts.get("unit"),
        counts.get("wheelchair"),
        query.at() == null ? null : counts.get("openAt").getOrDefault("true", 0L));
  }

  private static String sql(SearchQuery query, Map<String, Condition> conditions) {
    StringBuilder met = new StringBuilder("true as always");
    conditions.forEach(
        (filter, condition) ->
            met.append(", ").append(condition.sql()).append(" as ").append(met(filter)));
    StringBuilder counted = new StringBuilder();
    VALUES.forEach(
        (filter, value) -> {
          counted.append(counted.isEmpty() ? "" : " union all ");
          counted.append(
              "select '%s' as filter, value, count(*) as organisations from (select %s as value from matching where always"
                  .formatted(filter, value));
          conditions.keySet().stream()
              .filter(other -> !other.equals(filter))
              .forEach(other -> counted.append(" and ").append(met(other)));
          counted.append(") m where value is not null group by value");
        });
    return QuestionSql.QUESTION
        + MATCHING.formatted(
            query.at() == null ? "false" : Listed.ORGANISATIONS.open(),
            met,
            QuestionSql.unfiltered(query),
            DataVersionSql.WORD)
        + counted
        + ") counted on true order by counted.organisations desc, counted.value";
  }

  /** The column that says whether a filter is met; some filters are called as columns are. */
  private static String met(String filter) {
    return "\"met " + filter + '"';
  }
}
