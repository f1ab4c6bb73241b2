package pl.ngomap.listing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Which organisations, in which order: a checked question.
 *
 * @param unit TERYT code of a unit that they work in; null: any
 * @param box where they have a drawn place; null: anywhere
 * @param located whether they have a drawn place at all; null: either
 * @param sort id or name
 * @param after the sort key of the last item seen; null for the first page
 * @param at when places shall tell how they stand; null: they do not
 */
record OrganisationsQuery(
    Filter filter,
    String unit,
    BoundingBox box,
    Boolean located,
    String sort,
    int limit,
    After after,
    Instant at) {

  static final String BY_ID = "id";
  static final String BY_NAME = "name";

  static final int DEFAULT_LIMIT = 20;

  /** A page must stay small for a phone, and cheap for those who share the server. */
  static final int MAX_LIMIT = 100;

  /** Name and identifier of the last item seen. */
  record After(boolean example, String name, UUID id) {}

  static OrganisationsQuery of(OrganisationsResource.Parameters words, Filters filters) {
    OrganisationsQuery first =
        of(
            words,
            filters,
            sort(words.sort),
            Parameters.integer("limit", words.limit, 1, MAX_LIMIT, DEFAULT_LIMIT),
            words.at);
    return words.cursor == null || words.cursor.isEmpty() ? first : first.after(words.cursor);
  }

  /** All that the words ask for, in the order of their making, so many at a time. */
  static OrganisationsQuery byId(DirectoryParameters words, Filters filters, int limit) {
    return of(words, filters, BY_ID, limit, null);
  }

  private static OrganisationsQuery of(
      DirectoryParameters words, Filters filters, String sort, int limit, String at) {
    Filter filter = filters.of(words);
    return new OrganisationsQuery(
        filter,
        Parameters.teryt("unit", words.unit),
        BoundingBoxWord.parse(words.bbox),
        Parameters.flag("located", words.located),
        sort,
        limit,
        null,
        filters.at(at, filter));
  }

  /** All organisations as a Polish dictionary lists them, a page of the largest size. */
  static OrganisationsQuery byName(String cursor) {
    OrganisationsQuery first =
        new OrganisationsQuery(Filter.NONE, null, null, null, BY_NAME, MAX_LIMIT, null, null);
    return cursor == null ? first : first.after(cursor);
  }

  private static String sort(String word) {
    String sort = Parameters.oneOf("sort", word, Set.of(BY_ID, BY_NAME));
    return sort == null ? BY_ID : sort;
  }

  String cursorAfter(OrganisationView last) {
    return new Cursor(
            question(), List.of(String.valueOf(last.example()), last.name(), last.id().toString()))
        .encode();
  }

  OrganisationsQuery after(UUID id) {
    return after(new After(false, "", id));
  }

  private OrganisationsQuery after(String word) {
    After last =
        Cursor.decode(word, question(), 3)
            .map(Cursor::keys)
            .map(
                keys ->
                    new After(
                        Boolean.parseBoolean(keys.get(0)), keys.get(1), Cursors.id(keys.get(2))))
            .filter(after -> after.name.indexOf('\0') < 0)
            .orElseThrow(Refusal::foreignCursor);
    return after(last);
  }

  private OrganisationsQuery after(After last) {
    return new OrganisationsQuery(filter, unit, box, located, sort, limit, last, at);
  }

  /** All but the page: the fingerprint of the cursor. */
  private String question() {
    return "organisations "
        + List.of(
            filter.question(),
            String.valueOf(unit),
            String.valueOf(box),
            String.valueOf(located),
            sort);
  }
}
