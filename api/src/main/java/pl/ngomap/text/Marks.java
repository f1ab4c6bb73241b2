package pl.ngomap.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lexemes that are no words, each kind by a sign that no word begins with. They let one index
 * answer what would else need several: words of names only, spheres by code, who is about here.
 */
public final class Marks {

  /** Zooms of the tiles that places are marked with: some 3, 12, 46 and 184 km in Poland. */
  static final List<Integer> ZOOMS = List.of(13, 11, 9, 7);

  /** Where Web Mercator ends, degrees. */
  private static final double NORTH_END = 85.05112877;

  /** Metres around the equator. */
  private static final double EQUATOR = 40_075_016;

  private Marks() {}

  static String sphere(String code) {
    return "#" + code;
  }

  static String name(String lexeme) {
    return "~" + lexeme;
  }

  static String unit(String teryt) {
    return "&" + teryt;
  }

  static String cell(int zoom, double lat, double lon) {
    return cell(zoom, column(zoom, lon), row(zoom, lat));
  }

  private static String cell(int zoom, int x, int y) {
    return "@" + zoom + "/" + x + "/" + y;
  }

  /**
   * The tiles of a zoom around a position, nine of them: together they hold every place that is no
   * farther than one tile is wide.
   *
   * @return a {@code tsquery}
   */
  public static String around(int zoom, double lat, double lon) {
    int tiles = 1 << zoom;
    List<String> cells = new ArrayList<>();
    for (int y = Math.max(0, row(zoom, lat) - 1);
        y <= Math.min(tiles - 1, row(zoom, lat) + 1);
        y++) {
      for (int beside = -1; beside <= 1; beside++) {
        cells.add(Term.operand(cell(zoom, Math.floorMod(column(zoom, lon) + beside, tiles), y)));
      }
    }
    return String.join(" | ", cells);
  }

  /** The zooms that {@link #around} can be asked for, the nearest first. */
  public static List<Integer> zooms() {
    return ZOOMS;
  }

  /**
   * How far a tile reaches at a latitude, metres: what is as near is in the tiles around for
   * certain.
   */
  public static double reach(int zoom, double lat) {
    double polewards = Math.min(NORTH_END, Math.abs(lat) + 180.0 / (1 << zoom));
    return EQUATOR * Math.cos(Math.toRadians(polewards)) / (1 << zoom) * 0.99;
  }

  private static int column(int zoom, double lon) {
    int tiles = 1 << zoom;
    return Math.min(tiles - 1, (int) Math.floor((lon + 180) / 360 * tiles));
  }

  private static int row(int zoom, double lat) {
    int tiles = 1 << zoom;
    double radians = Math.toRadians(Math.max(-NORTH_END, Math.min(NORTH_END, lat)));
    double y = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * tiles;
    return Math.max(0, Math.min(tiles - 1, (int) Math.floor(y)));
  }
}
