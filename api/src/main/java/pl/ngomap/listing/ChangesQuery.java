package pl.ngomap.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Which part of the feed of changes: a checked question.
 *
 * @param since from the first change at this time or later; null: not asked by time
 * @param after the last change seen; null: none, or by time
 * @param newestFirst as feed readers want them, rather than in commit order
 */
record ChangesQuery(int limit, Instant since, After after, boolean newestFirst) {

  private static final int DEFAULT_LIMIT = 100;

  /** A mirror goes through a whole country in a thousand requests. */
  private static final int MAX_LIMIT = 1_000;

  /**
   * A change that was seen.
   *
   * @param lineage of the database whose numbers these are
   */
  record After(String lineage, long version, UUID id) {

    String cursor(ChangesQuery query) {
      List<String> keys = List.of(lineage, String.valueOf(version), id.toString());
      return new Cursor(question(query.newestFirst), keys).encode();
    }
  }

  static ChangesQuery of(String cursor, String since, String limit) {
    int items = Parameters.integer("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT);
    Instant from = Parameters.instant("since", since);
    if (cursor == null || cursor.isEmpty()) {
      return new ChangesQuery(items, from, null, false);
    }
    if (from != null) {
      throw Refusal.badParameter(
          "since", "A cursor says already where to go on.", "Either a cursor or a time.");
    }
    return new ChangesQuery(items, null, after(cursor, false), false);
  }

  /** A page for feed readers. */
  static ChangesQuery newest(String cursor) {
    After after = cursor == null || cursor.isEmpty() ? null : after(cursor, true);
    return new ChangesQuery(DEFAULT_LIMIT, null, after, true);
  }

  private static String question(boolean newestFirst) {
    return newestFirst ? "changes, newest first" : "changes";
  }

  private static After after(String cursor, boolean newestFirst) {
    List<String> keys =
        Cursor.decode(cursor, question(newestFirst), 3)
            .map(Cursor::keys)
            .orElseThrow(Refusal::foreignCursor);
    if (!keys.get(1).matches("\\d{1,18}")) {
      throw Refusal.foreignCursor();
    }
    return new After(keys.get(0), Long.parseLong(keys.get(1)), Cursors.id(keys.get(2)));
  }
}
