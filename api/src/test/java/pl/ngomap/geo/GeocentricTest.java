package pl.ngomap.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

class GeocentricTest {

  @Test
  void equator_pole_and_koszalin_stand_where_EPSG_4978_puts_them() {
    assertClose(new Geocentric(6378137, 0, 0), new Position(0, 0).geocentric());
    assertClose(new Geocentric(0, 0, -6356752.314245), new Position(-90, 77).geocentric());
    // cs2cs EPSG:4979 EPSG:4978 of PROJ 9.1
    assertClose(
        new Geocentric(3591889.7643, 1042294.2497, 5149164.1963),
        new Position(54.190278, 16.181667).geocentric());
  }

  @Test
  void chords_of_random_geodesics_lie_between_their_bounds() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      Position a = random(random);
      Position b = i % 2 == 0 ? random(random) : near(a, random);
      double metres = Geodesic.WGS84.Inverse(a.lat(), a.lon(), b.lat(), b.lon()).s12;
      double chord = chord(a.geocentric(), b.geocentric());
      assertTrue(chord <= Geocentric.longestChord(metres), () -> a + " to " + b);
      assertTrue(chord >= Geocentric.shortestChord(metres), () -> a + " to " + b);
    }
  }

  @Test
  void the_bounds_are_tight_within_a_city() {
    assertEquals(Geocentric.longestChord(10_000), Geocentric.shortestChord(10_000), 0.01);
  }

  private static Position random(Random random) {
    return new Position(
        Math.toDegrees(Math.asin(2 * random.nextDouble() - 1)), 360 * random.nextDouble() - 180);
  }

  private static Position near(Position a, Random random) {
    double lat = Math.max(-90, Math.min(90, a.lat() + random.nextGaussian()));
    double lon = a.lon() + random.nextGaussian();
    return new Position(lat, lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
  }

  private static double chord(Geocentric a, Geocentric b) {
    return Math.sqrt(
        Math.pow(a.x() - b.x(), 2) + Math.pow(a.y() - b.y(), 2) + Math.pow(a.z() - b.z(), 2));
  }

  private static void assertClose(Geocentric expected, Geocentric actual) {
    assertEquals(0, chord(expected, actual), 0.001, () -> expected + " but " + actual);
  }
}
