package pl.ngomap.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void edges_of_the_world_are_positions() {
    assertEquals(90, new Position(90, -180).lat());
    assertEquals(180, new Position(-90, 180).lon());
  }

  @Test
  void what_is_no_number_or_beyond_the_edge_is_refused() {
    for (double lat : new double[] {90.0000001, -91, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new Position(lat, 0));
    }
    for (double lon : new double[] {180.0000001, -181, Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> new Position(0, lon));
    }
  }

  @Test
  void a_box_may_cross_the_antimeridian_but_not_stand_on_its_head() {
    assertTrue(new BoundingBox(-20, 170, -10, -170).crossesAntimeridian());
    assertFalse(new BoundingBox(54, 16, 55, 17).crossesAntimeridian());
    assertThrows(IllegalArgumentException.class, () -> new BoundingBox(55, 16, 54, 17));
  }

  @Test
  void a_radius_is_more_than_nothing_and_at_most_half_the_earth() {
    assertEquals(Radius.MAX_METRES, new Radius(Radius.MAX_METRES).metres());
    for (double metres : new double[] {0, -1, Radius.MAX_METRES + 1.0, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> new Radius(metres));
    }
  }
}
