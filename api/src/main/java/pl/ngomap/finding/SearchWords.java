package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.geocode.Geocode;
import pl.ngomap.listing.Filter;
import pl.ngomap.listing.Filters;
import pl.ngomap.listing.Questions;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Reads the words of a search's query string, and finds out what they mean. */
@ApplicationScoped
class SearchWords {

  private final Filters filters;
  private final Questions questions;
  private final Geocode geocode;
  private final TypedAddress typedAddress;

  SearchWords(Filters filters, Questions questions, Geocode geocode, TypedAddress typedAddress) {
    this.filters = filters;
    this.questions = questions;
    this.geocode = geocode;
    this.typedAddress = typedAddress;
  }

  SearchQuery read(SearchResource.Parameters words) {
    String q = Parameters.text("q", words.q);
    String near = Parameters.text("near", words.near);
    Position given = SearchQuery.position(words.lat, words.lon);
    if (near != null && given != null) {
      throw Refusal.badParameter(
          "near", "There is a position already.", "Either near, or lat and lon.");
    }
    TypedAddress.Parted parted = typedAddress.part(q == null ? null : words.q, near == null);
    SearchQuery.Whereabouts whereabouts = near == null ? parted.whereabouts() : whereabouts(near);
    Position position =
        whereabouts != null && whereabouts.place() != null ? whereabouts.place().position() : given;
    String asked = parted.words();
    Filter common = filters.withoutWords(words);
    SearchQuery first =
        new SearchQuery(
            asked == null ? null : asked.strip(),
            asked == null ? null : questions.understand(asked),
            position,
            whereabouts,
            radius(words.radiusMetres, position, whereabouts),
            new SearchFilter(common, Parameters.teryt("unit", words.unit), List.of()),
            Boolean.TRUE.equals(Parameters.flag("facets", words.facets)),
            SearchQuery.language(words.lang),
            Parameters.integer(
                "limit", words.limit, 1, SearchQuery.MAX_LIMIT, SearchQuery.DEFAULT_LIMIT),
            0,
            filters.at(words.at, common));
    return first.continued(words.cursor);
  }

  private SearchQuery.Whereabouts whereabouts(String near) {
    return new SearchQuery.Whereabouts(near, geocode.find(near).orElse(null));
  }

  /** Around an address that nobody knows there is no radius; the answer says so. */
  private static Radius radius(
      String word, Position position, SearchQuery.Whereabouts whereabouts) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    double metres = Parameters.number("radiusMetres", word, 1, Radius.MAX_METRES);
    if (position == null && whereabouts == null) {
      throw Refusal.missingParameter("lat", "lat and lon, or near, together with a radius.");
    }
    return position == null ? null : new Radius(metres);
  }
}
