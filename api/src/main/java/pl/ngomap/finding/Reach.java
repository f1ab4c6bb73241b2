package pl.ngomap.finding;

import java.util.ArrayList;
import java.util.List;
import pl.ngomap.geo.Position;
import pl.ngomap.text.Marks;

/**
 * How far candidates are looked for. Where a question is about so many that they cannot all be
 * ranked, those near the position are ranked; the answer still counts all of them.
 *
 * @param cells tiles around the position, a {@code tsquery}; null: everywhere
 * @param shortestTeryt units whose code is shorter are too large to be near
 * @param candidates how many are ranked, at most
 * @param namesFirst whether those are among them whose names say what is asked for
 */
record Reach(String cells, int shortestTeryt, int candidates, boolean namesFirst) {

  /** Near ones are alike enough that fewer will do. */
  private static final int NEAR_CANDIDATES = 200;

  /** With fewer of them, better ones may stand a little farther away. */
  static final int ENOUGH = 100;

  /** Counties have four digits, voivodeships two. */
  private static final int COUNTY = 4;

  /** All that match, wherever they are. */
  static final Reach EVERYWHERE = new Reach(null, 0, Ranking.CANDIDATES, false);

  /** Whether nobody is missed, so that areas that no index of words knows must be asked, too. */
  boolean isExact() {
    return shortestTeryt == 0;
  }

  boolean isEverywhere() {
    return cells == null;
  }

  /** In the order in which they are tried: the first one that has enough candidates will do. */
  static List<Reach> of(SearchQuery query) {
    if (query.radius() != null) {
      return List.of(within(query.position(), query.radius().metres()));
    }
    boolean worded = query.understood() != null;
    boolean few = worded && query.understood().meaning().expected() <= Ranking.CANDIDATES;
    if (few) {
      return List.of(EVERYWHERE);
    }
    if (query.position() == null) {
      return List.of(new Reach(null, 0, Ranking.CANDIDATES, worded));
    }
    List<Reach> reaches = new ArrayList<>();
    for (int zoom : Marks.zooms()) {
      reaches.add(around(query.position(), zoom, COUNTY, NEAR_CANDIDATES));
    }
    reaches.add(EVERYWHERE);
    return reaches;
  }

  /** Everybody within the radius stands in these cells, and all units count: nobody is missed. */
  private static Reach within(Position position, double metres) {
    return Marks.zooms().stream()
        .filter(zoom -> Marks.reach(zoom, position.lat()) >= metres)
        .findFirst()
        .map(zoom -> around(position, zoom, 0, Ranking.CANDIDATES))
        .orElse(EVERYWHERE);
  }

  private static Reach around(Position position, int zoom, int shortestTeryt, int candidates) {
    String cells = Marks.around(zoom, position.lat(), position.lon());
    return new Reach(cells, shortestTeryt, candidates, false);
  }
}
