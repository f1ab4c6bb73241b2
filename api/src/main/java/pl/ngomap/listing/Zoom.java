package pl.ngomap.listing;

import pl.ngomap.geo.BoundingBox;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Zooms of Web Mercator: at zoom z the world is 2^z tiles of 256 pixels wide. */
final class Zoom {

  private static final int MAX = 22;

  /** Smaller than any screen shows; keeps a box that is a point from being infinitely fine. */
  private static final double SMALLEST_SPAN = 1e-6;

  private Zoom() {}

  /** A required zoom, 0 to 22. */
  static int parseRequired(String word) {
    if (word == null || word.isEmpty()) {
      throw Refusal.missingParameter("zoom", "A whole number from 0 to " + MAX + ".");
    }
    return Parameters.integer("zoom", word, 0, MAX, 0);
  }

  /**
   * The finest zoom at which a box is no more than some tiles wide and high. Half the world's
   * degrees of latitude are as many tiles as all its degrees of longitude.
   */
  static int finest(BoundingBox box, int tiles) {
    double span = Math.max(SMALLEST_SPAN, Math.max(box.width(), 2 * box.height()));
    return Math.max(0, (int) Math.floor(Math.log(tiles * 360 / span) / Math.log(2)));
  }
}
