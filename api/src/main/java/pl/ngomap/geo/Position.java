package pl.ngomap.geo;

/**
 * A point on the WGS 84 ellipsoid.
 *
 * @param lat geodetic latitude in degrees, -90 to 90
 * @param lon longitude in degrees, -180 to 180
 */
public record Position(double lat, double lon) {

  /**
   * @throws IllegalArgumentException when a coordinate is not a number or out of its range
   */
  public Position {
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("latitude must be from -90 to 90 degrees: " + lat);
    }
    if (!(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("longitude must be from -180 to 180 degrees: " + lon);
    }
  }

  /** The same point in the Earth-centred, Earth-fixed frame. */
  public Geocentric geocentric() {
    return Geocentric.of(this);
  }
}
