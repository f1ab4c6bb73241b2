package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.listing.Questions;
import pl.ngomap.listing.ReferenceSql;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Reads the words of a search's query string, and finds out what they mean. */
@ApplicationScoped
class SearchWords {

  private final ReferenceSql references;
  private final Questions questions;

  SearchWords(ReferenceSql references, Questions questions) {
    this.references = references;
    this.questions = questions;
  }

  SearchQuery read(SearchResource.Parameters words) {
    String q = Parameters.text("q", words.q);
    Position position = SearchQuery.position(words.lat, words.lon);
    SearchQuery first =
        new SearchQuery(
            q,
            q == null ? null : questions.understand(words.q),
            position,
            radius(words.radiusMetres, position),
            SearchFilter.of(words, references),
            Boolean.TRUE.equals(Parameters.flag("facets", words.facets)),
            SearchQuery.language(words.lang),
            Parameters.integer(
                "limit", words.limit, 1, SearchQuery.MAX_LIMIT, SearchQuery.DEFAULT_LIMIT),
            0);
    return first.continued(words.cursor);
  }

  private static Radius radius(String word, Position position) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    double metres = Parameters.number("radiusMetres", word, 1, Radius.MAX_METRES);
    if (position == null) {
      throw Refusal.missingParameter("lat", "lat and lon, or near, together with a radius.");
    }
    return new Radius(metres);
  }
}
