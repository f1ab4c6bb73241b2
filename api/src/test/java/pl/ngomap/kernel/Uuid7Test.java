package pl.ngomap.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {

  @Test
  void version_and_variant_are_those_of_RFC_9562() {
    UUID id = Uuid7.of(1_645_557_742_000L, new Random(1));
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    // the timestamp of the RFC's own example (appendix A.6)
    assertTrue(id.toString().startsWith("017f22e2-79b0-7"), id::toString);
  }

  @Test
  void later_ones_sort_later() {
    Random random = new Random(2);
    assertTrue(
        Uuid7.of(1_000, random).toString().compareTo(Uuid7.of(1_001, random).toString()) < 0);
  }

  @Test
  void the_same_chance_makes_the_same_identifier_and_another_another() {
    assertEquals(Uuid7.of(5, new Random(3)), Uuid7.of(5, new Random(3)));
    assertNotEquals(Uuid7.of(5, new Random(3)), Uuid7.of(5, new Random(4)));
  }
}
