package pl.ngomap.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.geo.Position;
import pl.ngomap.geo.Radius;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Who is near, or works here: a checked question.
 *
 * @param relation located, serves or both narrows the answer; null: any
 * @param after where the page before ended; null for the first one
 * @param at when places shall tell how they stand; null: they do not
 */
record NearbyQuery(
    Position position,
    Radius radius,
    int limit,
    String relation,
    Filter filter,
    After after,
    Instant at) {

  static final String LOCATED = "located";
  static final String SERVES = "serves";
  static final String BOTH = "both";

  static final int DEFAULT_RADIUS_METRES = 5_000;
  static final int DEFAULT_LIMIT = 20;

  /** A page must stay small for a phone, and cheap for those who share the server. */
  static final int MAX_LIMIT = 100;

  /**
   * The sort key of the last item seen.
   *
   * @param section located or serves: those located come first
   * @param measure metres of distance or, in the second section, square metres of the area
   * @param id of the place or, in the second section, of the organisation
   */
  record After(String section, double measure, UUID id) {

    /** Whether a page with this relation can have ended so: cursors come from outside. */
    boolean continues(String relation) {
      boolean known = section.equals(LOCATED) || section.equals(SERVES) && wantsServing(relation);
      return known && Double.isFinite(measure) && measure >= 0;
    }
  }

  static NearbyQuery of(NearbyResource.Parameters words, Filters filters) {
    Position position =
        new Position(
            Parameters.number("lat", words.lat, -90, 90),
            Parameters.number("lon", words.lon, -180, 180));
    Radius radius =
        new Radius(
            Parameters.number("radius", words.radius, 1, Radius.MAX_METRES, DEFAULT_RADIUS_METRES));
    String relation = Parameters.oneOf("relation", words.relation, Set.of(LOCATED, SERVES, BOTH));
    Filter filter = filters.of(words);
    return new NearbyQuery(
        position,
        radius,
        Parameters.integer("limit", words.limit, 1, MAX_LIMIT, DEFAULT_LIMIT),
        relation,
        filter,
        after(words.cursor, question(position, radius, relation, filter), relation),
        filters.at(words.at, filter));
  }

  /** Whether organisations that only work here belong to the answer. */
  boolean wantsServing() {
    return wantsServing(relation);
  }

  private static boolean wantsServing(String relation) {
    return relation == null || relation.equals(SERVES);
  }

  /** Whether the page before has already left the section of those located. */
  boolean isPastLocated() {
    return after != null && after.section.equals(SERVES);
  }

  /** The cursor that continues after the given item. */
  String cursorAfter(After last) {
    return new Cursor(
            question(position, radius, relation, filter),
            List.of(last.section, String.valueOf(last.measure), last.id.toString()))
        .encode();
  }

  private static String question(Position position, Radius radius, String relation, Filter filter) {
    return "nearby " + position + radius + relation + filter.question();
  }

  private static After after(String word, String question, String relation) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    Optional<Cursor> cursor = Cursor.decode(word, question, 3);
    try {
      return cursor
          .map(Cursor::keys)
          .map(
              keys ->
                  new After(keys.get(0), Double.parseDouble(keys.get(1)), Cursors.id(keys.get(2))))
          .filter(after -> after.continues(relation))
          .orElseThrow(Refusal::foreignCursor);
    } catch (NumberFormatException e) {
      throw Refusal.foreignCursor();
    }
  }
}
