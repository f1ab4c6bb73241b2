package pl.ngomap.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hours we take, and how they are spelt from then on. */
class HoursSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Mo-Fr 10:00-17:00; PH off => Mo-Fr 10:00-17:00; PH off",
        "fr 22:00-02:00            => Fr 22:00-02:00",
        "Mon-Fri 9-17              => Mo-Fr 09:00-17:00",
        "Mo–Fr 10.00–17.00         => Mo-Fr 10:00-17:00",
        "24/7                      => 24/7",
        "Dec 24-Jan 2 off          => Dec 24-Jan 02 off",
        "\"po umówieniu\"            => \"po umówieniu\"",
      })
  void hours_have_one_spelling(String written, String kept) {
    assertEquals(kept, HoursSyntax.canonical(written));
    assertEquals(kept, HoursSyntax.canonical(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mo-Fr 10:00-17:00; sometimes", "codziennie", "Mo 25:00-99:00", "{"})
  void what_is_no_hours_is_refused_with_the_place(String written) {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> HoursSyntax.canonical(written))
            .getMessage();
    assertTrue(refusal.matches("These hours .* at character \\d+, .*|.*means nothing.*"), refusal);
  }

  @Test
  void more_than_OpenStreetMap_keeps_is_refused() {
    String refusal =
        assertThrows(
                IllegalArgumentException.class,
                () -> HoursSyntax.canonical("Mo 10:00-11:00; ".repeat(17)))
            .getMessage();
    assertTrue(refusal.contains("255"), refusal);
  }
}
