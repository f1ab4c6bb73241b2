package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ngomap.listing.Answer;

/**
 * Answers a search; where nothing was found, with what may help instead, and counts it as unmet.
 */
@ApplicationScoped
class FindOrganisations {

  private final Search search;
  private final Alternatives alternatives;
  private final UnmetSearches unmet;

  FindOrganisations(Search search, Alternatives alternatives, UnmetSearches unmet) {
    this.search = search;
    this.alternatives = alternatives;
    this.unmet = unmet;
  }

  Answer<SearchView> find(SearchQuery query) {
    Answer<SearchView> answer = search.find(query);
    if (answer.body().total() > 0) {
      return answer;
    }
    if (query.understood() != null) {
      unmet.count(query.understood().meaning());
    }
    return new Answer<>(answer.version(), answer.body().with(alternatives.of(query)));
  }
}
