package pl.ngomap.geo;

/**
 * A point of the ellipsoid in metres from the Earth's centre (EPSG:4978). Straight lines between
 * such points order neighbours as the ellipsoid does, at the poles and across the antimeridian,
 * too, which no flat projection can.
 *
 * @param x metres towards latitude 0, longitude 0
 * @param y metres towards latitude 0, longitude 90 east
 * @param z metres towards the north pole
 */
public record Geocentric(double x, double y, double z) {

  private static final double EQUATORIAL_RADIUS = 6_378_137.0;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

  /**
   * Largest radius of curvature of the ellipsoid, a²/b, rounded up: geodesics bend at least as much
   * as its circle.
   */
  private static final double LARGEST_CURVATURE_RADIUS = 6_399_594.0;

  /**
   * Smallest radius of curvature, b²/a, rounded down: geodesics bend at most as much as its circle.
   */
  private static final double SMALLEST_CURVATURE_RADIUS = 6_335_439.0;

  static Geocentric of(Position position) {
    double lat = Math.toRadians(position.lat());
    double lon = Math.toRadians(position.lon());
    double normal =
        EQUATORIAL_RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(lat) * Math.sin(lat));
    return new Geocentric(
        normal * Math.cos(lat) * Math.cos(lon),
        normal * Math.cos(lat) * Math.sin(lon),
        normal * (1 - ECCENTRICITY_SQUARED) * Math.sin(lat));
  }

  /** The straight way through the Earth, in metres; for near points the way along the ground. */
  public double chordTo(Geocentric other) {
    return Math.sqrt(
        (x - other.x) * (x - other.x)
            + (y - other.y) * (y - other.y)
            + (z - other.z) * (z - other.z));
  }

  /**
   * An upper bound of the chord between two points whose geodesic is {@code metres} long: nothing
   * beyond this chord can be nearer along the surface. Tight: two centimetres in a hundred
   * kilometres.
   */
  public static double longestChord(double metres) {
    double halfAngle = Math.min(metres / (2 * LARGEST_CURVATURE_RADIUS), Math.PI / 2);
    return 2 * LARGEST_CURVATURE_RADIUS * Math.sin(halfAngle) * (1 + 1e-9) + 1e-3;
  }

  /**
   * A lower bound of the chord between two points whose geodesic is {@code metres} long: nothing
   * within a shorter chord can be as far along the surface.
   */
  public static double shortestChord(double metres) {
    double halfAngle = Math.min(metres / (2 * SMALLEST_CURVATURE_RADIUS), Math.PI / 2);
    double chord = 2 * SMALLEST_CURVATURE_RADIUS * Math.sin(halfAngle);
    return Math.max(0, chord * (1 - 1e-9) - 1e-3);
  }
}
