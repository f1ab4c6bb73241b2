package pl.ngomap.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.geocode.GeocodedPlace;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.listing.Questions;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;
import pl.ngomap.text.Language;

/**
 * What is searched, and around where: a checked question.
 *
 * @param words as they were typed; null: none
 * @param understood what they mean; null: none
 * @param position null: anywhere
 * @param whereabouts what the position was made of, when it was typed
 * @param radius null: however far
 * @param language of names of spheres and needs
 * @param offset how many items the pages before have shown
 * @param at when places shall tell how they stand; null: they do not
 */
record SearchQuery(
    String words,
    Questions.Understood understood,
    Position position,
    Whereabouts whereabouts,
    Radius radius,
    SearchFilter filter,
    boolean facets,
    Language language,
    int limit,
    int offset,
    Instant at) {

  static final int DEFAULT_LIMIT = 20;

  /** A page must stay small for a phone. */
  static final int MAX_LIMIT = 50;

  /** Of each kind of offer in place of an empty answer. */
  private static final int INSTEAD_LIMIT = 5;

  /** Those who have a place within it are "located" when no radius is given, metres. */
  static final int NEAR_METRES = 5_000;

  /**
   * An address that was typed, and where it is.
   *
   * @param place null when nobody knows it
   */
  record Whereabouts(String typed, GeocodedPlace place) {}

  private static final Set<String> LANGUAGES = Set.of("pl", "en", "uk", "de");

  /** The radius that tells "located" from the rest. */
  double nearMetres() {
    return radius == null ? NEAR_METRES : radius.metres();
  }

  /** The first few of another question: other words, filters, or radius. */
  SearchQuery instead(
      String otherWords,
      Questions.Understood meaning,
      Radius otherRadius,
      SearchFilter otherFilter) {
    return new SearchQuery(
        otherWords,
        meaning,
        position,
        whereabouts,
        otherRadius,
        otherFilter,
        false,
        language,
        INSTEAD_LIMIT,
        0,
        at);
  }

  String cursorAfter(int shown) {
    return new Cursor(question(), List.of(String.valueOf(offset + shown))).encode();
  }

  private String question() {
    return "search " + words + position + radius + filter;
  }

  /** All that decides how many match anywhere. */
  String matching() {
    return words + "\n" + filter;
  }

  SearchQuery continued(String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return this;
    }
    int seen =
        Optional.of(cursor)
            .flatMap(word -> Cursor.decode(word, question(), 1))
            .map(found -> found.keys().get(0))
            .filter(key -> key.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .filter(key -> key < Ranking.CANDIDATES)
            .orElseThrow(Refusal::foreignCursor);
    return new SearchQuery(
        words,
        understood,
        position,
        whereabouts,
        radius,
        filter,
        facets,
        language,
        limit,
        seen,
        at);
  }

  /** Null when neither is given; one alone is refused. */
  static Position position(String lat, String lon) {
    if ((lat == null || lat.isEmpty()) && (lon == null || lon.isEmpty())) {
      return null;
    }
    return new Position(
        Parameters.number("lat", lat, -90, 90), Parameters.number("lon", lon, -180, 180));
  }

  static Language language(String word) {
    String known = Parameters.oneOf("lang", word, LANGUAGES);
    return known == null ? Language.PL : Language.of(known);
  }
}
