package pl.ngomap.tile;

import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * A tile of Web Mercator (EPSG:3857): at zoom z the world is 2^z tiles wide, and as many high.
 *
 * @param x from the antimeridian eastwards
 * @param y from the north
 */
public record TileAddress(int zoom, int x, int y) {

  public static final int FINEST = 22;

  /**
   * @throws Refusal when a word is no number, or there is no such tile at its zoom
   */
  public static TileAddress of(String z, String x, String y) {
    int zoom = number("z", z, FINEST);
    int last = (1 << zoom) - 1;
    return new TileAddress(zoom, number("x", x, last), number("y", y, last));
  }

  private static int number(String name, String word, int max) {
    return Parameters.integer(name, word, 0, max, 0);
  }
}
