package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.AnswerMemory;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;
import pl.ngomap.listing.JsonColumn;

/** Finds organisations by words, place and filters, the best first. */
@ApplicationScoped
class Search {

  private final Database database;
  private final JsonColumn json;
  private final Explanation explanation;
  private final FacetsSql facets;
  private final AnswerMemory<Long> totals;

  Search(
      Database database,
      JsonColumn json,
      Explanation explanation,
      FacetsSql facets,
      DataVersionSql versions) {
    this.database = database;
    this.json = json;
    this.explanation = explanation;
    this.facets = facets;
    this.totals = new AnswerMemory<>(versions, 1_000);
  }

  /** One page, and nothing in its stead when it is empty. */
  Answer<SearchView> find(SearchQuery query) {
    Answer<List<SearchRow>> answer = rank(query);
    List<SearchRow> rows =
        answer.body().stream().filter(row -> row.organisation() != null).toList();
    boolean more = rows.size() > query.limit();
    boolean withinReach = query.offset() + query.limit() < Ranking.CANDIDATES;
    List<SearchItem> items = items(query, rows);
    return new Answer<>(
        answer.version(),
        new SearchView(
            items,
            total(query, answer.body().get(0).candidates()),
            more && withinReach ? query.cursorAfter(items.size()) : null,
            query.facets() ? facets.count(query) : null,
            explanation.understood(query),
            null));
  }

  /** The first items only. */
  List<SearchItem> first(SearchQuery query) {
    return items(
        query, rank(query).body().stream().filter(row -> row.organisation() != null).toList());
  }

  private List<SearchItem> items(SearchQuery query, List<SearchRow> rows) {
    return rows.stream().limit(query.limit()).map(row -> explanation.item(query, row)).toList();
  }

  private Answer<List<SearchRow>> rank(SearchQuery query) {
    return database.ask(
        SearchSql.page(query), SearchSql.pageValues(query), row -> SearchRow.of(row, json));
  }

  /** As many as candidates or, where these were cut, as many as match. */
  private long total(SearchQuery query, int candidates) {
    if (candidates <= Ranking.CANDIDATES) {
      return candidates;
    }
    return query.radius() == null
        ? totals.recall(query.matching(), () -> count(query)).body()
        : count(query).body();
  }

  private Answer<Long> count(SearchQuery query) {
    Answer<List<Long>> answer =
        database.ask(
            SearchSql.count(query), SearchSql.countValues(query), row -> row.getLong("total"));
    return new Answer<>(answer.version(), answer.body().get(0));
  }
}
