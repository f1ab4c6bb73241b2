package pl.ngomap.exchange.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.geo.Position;

class CountryBoxesTest {

  @ParameterizedTest
  @CsvSource({
    "PL, 52.23, 21.01",
    "DE, 52.52, 13.40",
    "GB, 51.51, -0.13",
    "FR, 48.86, 2.35",
    "PT, 38.72, -9.14",
    "US, 38.90, -77.04",
    "US, 21.31, -157.86",
    "NZ, -41.29, 174.78",
    "FJ, -18.14, 178.44",
    "FJ, -16.50, -179.90",
    "RU, 55.75, 37.62",
    "RU, 66.16, -169.81",
    "MT, 35.90, 14.51",
    "RE, -20.88, 55.45",
    "XK, 42.66, 21.17",
    "AQ, -90, 0"
  })
  void capitals_and_far_ends_lie_in_their_country(String country, double lat, double lon) {
    assertTrue(CountryBoxes.mayHold(country, new Position(lat, lon), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "PL, 48.86, 2.35",
    "PL, 21.01, 52.23",
    "GB, -0.13, 51.51",
    "SR, 48.15, 17.11",
    "FR, 10, -20"
  })
  void elsewhere_is_elsewhere(String country, double lat, double lon) {
    assertTrue(CountryBoxes.know(country));
    assertFalse(CountryBoxes.mayHold(country, new Position(lat, lon), 0.3));
  }

  @Test
  void a_country_that_nobody_drew_is_not_known() {
    assertFalse(CountryBoxes.know("ZZ"));
  }
}
