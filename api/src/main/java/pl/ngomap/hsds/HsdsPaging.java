package pl.ngomap.hsds;

import java.util.List;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Which page of a list.
 *
 * @param page from 1
 */
record HsdsPaging(int page, int perPage) {

  private static final int DEFAULT = 50;
  static final int MAX_PER_PAGE = 500;
  private static final int MAX_PAGE = 100_000;

  /** Who counts pages reads all that stand before; beyond this a walk costs too much. */
  private static final int DEEPEST = 50_000;

  static HsdsPaging of(String page, String perPage) {
    HsdsPaging paging =
        new HsdsPaging(
            Parameters.integer("page", page, 1, MAX_PAGE, 1),
            Parameters.integer("per_page", perPage, 1, MAX_PER_PAGE, DEFAULT));
    if (paging.offset() > DEEPEST) {
      throw Refusal.badParameter(
          "page",
          "This page lies too deep to be counted to.",
          "At most " + DEEPEST + " items from the beginning; format=ndjson gives all of them.");
    }
    return paging;
  }

  int offset() {
    return (page - 1) * perPage;
  }

  /** The part of a short list that stands on this page. */
  <T> List<T> cut(List<T> all) {
    int from = Math.min(offset(), all.size());
    return all.subList(from, Math.min(from + perPage, all.size()));
  }
}
