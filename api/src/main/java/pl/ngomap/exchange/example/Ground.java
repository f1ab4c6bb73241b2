package pl.ngomap.exchange.example;

import pl.ngomap.geo.Position;

/** Short ways on the ground, good enough for scattering examples. */
final class Ground {

  private static final double METRES_PER_DEGREE = 111_320;

  private Ground() {}

  static Position moved(double lat, double lon, double northMetres, double eastMetres) {
    double east = eastMetres / (METRES_PER_DEGREE * Math.cos(Math.toRadians(lat)));
    return new Position(rounded(lat + northMetres / METRES_PER_DEGREE), rounded(lon + east));
  }

  /** Six decimals are a decimetre: more would only pretend. */
  private static double rounded(double degrees) {
    return Math.rint(degrees * 1e6) / 1e6;
  }
}
