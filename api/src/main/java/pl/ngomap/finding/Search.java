package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.AnswerMemory;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;
import pl.ngomap.listing.JsonColumn;
import pl.ngomap.listing.Standings;

/** Finds organisations by words, place and filters, the best first. */
@ApplicationScoped
class Search {

  private final Database database;
  private final JsonColumn json;
  private final Explanation explanation;
  private final FacetsSql facets;
  private final Standings standings;
  private final AnswerMemory<Long> totals;

  Search(
      Database database,
      JsonColumn json,
      Explanation explanation,
      FacetsSql facets,
      Standings standings,
      DataVersionSql versions) {
    this.database = database;
    this.json = json;
    this.explanation = explanation;
    this.facets = facets;
    this.standings = standings;
    this.totals = new AnswerMemory<>(versions, 1_000);
  }

  /** What was ranked, and how far it was looked for. */
  private record Ranked(Answer<List<SearchRow>> answer, Reach reach) {

    List<SearchRow> organisations() {
      return answer.body().stream().filter(row -> row.organisation() != null).toList();
    }

    int candidates() {
      return answer.body().get(0).candidates();
    }
  }

  /** One page, and nothing in its stead when it is empty. */
  Answer<SearchView> find(SearchQuery query) {
    Ranked ranked = rank(query);
    boolean more = ranked.organisations().size() > query.limit();
    boolean withinReach = query.offset() + query.limit() < Ranking.CANDIDATES;
    List<SearchItem> items = items(query, ranked);
    return new Answer<>(
        ranked.answer.version(),
        new SearchView(
            items,
            total(query, ranked),
            more && withinReach ? query.cursorAfter(items.size()) : null,
            query.facets() ? facets.count(query) : null,
            explanation.understood(query),
            null));
  }

  /** The first items only. */
  List<SearchItem> first(SearchQuery query) {
    return items(query, rank(query));
  }

  private List<SearchItem> items(SearchQuery query, Ranked ranked) {
    return ranked.organisations().stream()
        .limit(query.limit())
        .map(row -> explanation.item(query, row))
        .toList();
  }

  /** Farther and farther, until there are enough for a page, and for a choice. */
  private Ranked rank(SearchQuery query) {
    List<Reach> reaches = Reach.of(query);
    int wanted = Math.max(Reach.ENOUGH, query.offset() + query.limit() + 1);
    for (Reach reach : reaches.subList(0, reaches.size() - 1)) {
      Ranked ranked = rank(query, reach);
      if (ranked.candidates() >= wanted) {
        return ranked;
      }
    }
    return rank(query, reaches.get(reaches.size() - 1));
  }

  private Ranked rank(SearchQuery query, Reach reach) {
    return new Ranked(
        database.ask(
            SearchSql.page(query, reach),
            SearchSql.pageValues(query, reach),
            row -> SearchRow.of(row, json, standings.at(query.at()))),
        reach);
  }

  /** As many as candidates or, where these were cut or only near ones, as many as match. */
  private long total(SearchQuery query, Ranked ranked) {
    boolean all = query.radius() != null || ranked.reach.isEverywhere();
    if (all && ranked.candidates() <= ranked.reach.candidates()) {
      return ranked.candidates();
    }
    return query.radius() == null
        ? totals.recall(query.matching(), () -> count(query, Reach.EVERYWHERE)).body()
        : count(query, ranked.reach).body();
  }

  private Answer<Long> count(SearchQuery query, Reach reach) {
    Answer<List<Long>> answer =
        database.ask(
            SearchSql.count(query, reach),
            SearchSql.countValues(query, reach),
            row -> row.getLong("total"));
    return new Answer<>(answer.version(), answer.body().get(0));
  }
}
