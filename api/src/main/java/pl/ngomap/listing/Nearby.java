package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import pl.ngomap.kernel.Page;

/** Finds who is near, nearest first, and who only works here, the smallest area first. */
@ApplicationScoped
class Nearby {

  /**
   * Candidates beyond the page, so that one fetch is nearly always enough to be certain of its
   * order.
   */
  private static final int SPARE = 8;

  private final Database database;
  private final Standings standings;

  Nearby(Database database, Standings standings) {
    this.database = database;
    this.standings = standings;
  }

  /**
   * One page. Its parts are read at one data version: when a publication comes between, they are
   * read again.
   */
  Answer<Page<NearbyItem>> find(NearbyQuery query) {
    Answer<List<NearbyRow>> located = query.isPastLocated() ? null : locate(query);
    int found = located == null ? 0 : located.body().size();
    if (found > query.limit() || !query.wantsServing()) {
      return page(query, located);
    }
    Answer<List<NearbyRow>> serving =
        database.ask(
            NearbySql.serving(query, query.limit() - found + 1),
            NearbySql.servingValues(query),
            row -> NearbyRow.serving(row, standings.at(query.at())));
    if (located == null) {
      return page(query, serving);
    }
    if (!located.version().equals(serving.version())) {
      return find(query);
    }
    List<NearbyRow> rows = new ArrayList<>(located.body());
    rows.addAll(serving.body());
    return page(query, new Answer<>(located.version(), rows));
  }

  /** The first of those located: one more than the page holds, when there are as many. */
  private Answer<List<NearbyRow>> locate(NearbyQuery query) {
    int wanted = query.limit() + 1;
    for (int candidates = powerOfTwo(wanted + SPARE); ; candidates *= 4) {
      Answer<List<NearbyCandidates>> answer =
          database.ask(
              NearbySql.located(query, candidates, wanted),
              NearbySql.locatedValues(query),
              row -> NearbyCandidates.of(row, standings.at(query.at())));
      NearbyCandidates all = NearbyCandidates.joined(answer.body());
      if (all.fetched() < candidates || all.reachBeyond(farthest(query, all.rows(), wanted))) {
        return new Answer<>(answer.version(), all.rows());
      }
    }
  }

  /** Where the page ends: at its last row or, when it is not full, at the radius. */
  private static double farthest(NearbyQuery query, List<NearbyRow> rows, int wanted) {
    return rows.size() == wanted ? rows.get(wanted - 1).key().measure() : query.radius().metres();
  }

  /** Few sizes make few statements, which stay prepared. */
  private static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(atLeast - 1) << 1;
  }

  private static Answer<Page<NearbyItem>> page(NearbyQuery query, Answer<List<NearbyRow>> answer) {
    List<NearbyRow> rows = answer.body();
    boolean more = rows.size() > query.limit();
    List<NearbyRow> shown = more ? rows.subList(0, query.limit()) : rows;
    String next = more ? query.cursorAfter(shown.get(shown.size() - 1).key()) : null;
    return new Answer<>(
        answer.version(), new Page<>(shown.stream().map(NearbyRow::item).toList(), next));
  }
}
