package pl.ngomap.geo;

/**
 * A distance along the surface of the ellipsoid.
 *
 * @param metres more than 0, at most {@link #MAX_METRES}
 */
public record Radius(double metres) {

  /**
   * No two points of the Earth are farther apart: half a meridian is 20,003,931 m; rounded up to
   * half an equator.
   */
  public static final int MAX_METRES = 20_040_000;

  /**
   * @throws IllegalArgumentException when {@code metres} is not a number or out of range
   */
  public Radius {
    if (!(metres > 0 && metres <= MAX_METRES)) {
      throw new IllegalArgumentException(
          "radius must be more than 0 and at most " + MAX_METRES + " metres: " + metres);
    }
  }
}
