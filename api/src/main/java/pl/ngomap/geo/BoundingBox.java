package pl.ngomap.geo;

/**
 * A box of degrees on WGS 84, edges included. {@code minLon > maxLon} means that it crosses the
 * antimeridian (RFC 7946, section 5.2).
 *
 * @param minLat southern edge, degrees
 * @param minLon western edge, degrees
 * @param maxLat northern edge, degrees
 * @param maxLon eastern edge, degrees
 */
public record BoundingBox(double minLat, double minLon, double maxLat, double maxLon) {

  /**
   * @throws IllegalArgumentException when a coordinate is out of its range or south lies above
   *     north
   */
  public BoundingBox {
    new Position(minLat, minLon);
    new Position(maxLat, maxLon);
    if (minLat > maxLat) {
      throw new IllegalArgumentException("the southern edge lies north of the northern edge");
    }
  }

  /** {@code true} when the box runs eastwards over 180 degrees. */
  public boolean crossesAntimeridian() {
    return minLon > maxLon;
  }

  /** From west to east, degrees, 0 to 360. */
  public double width() {
    return maxLon - minLon + (crossesAntimeridian() ? 360 : 0);
  }

  /** From south to north, degrees, 0 to 180. */
  public double height() {
    return maxLat - minLat;
  }
}
