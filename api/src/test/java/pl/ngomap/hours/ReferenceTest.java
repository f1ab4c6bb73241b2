package pl.ngomap.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Against opening_hours.js, which web/scripts/hours-reference.mjs asked about each of these values
 * and instants.
 */
class ReferenceTest {

  private static final Surroundings KOSZALIN =
      new Surroundings(ZoneId.of("Europe/Warsaw"), new CountryHolidays("PL"), 54.190278, 16.181667);

  private record Line(String value, Instant at, String state) {

    static Line of(String text) {
      String[] parts = text.split("\t");
      return new Line(parts[0], Instant.parse(parts[1]), parts[2]);
    }

    boolean differs() {
      return !new Outlook(Hours.of(value), KOSZALIN).stateAt(at).word().equals(state);
    }
  }

  @Test
  void says_what_the_reference_says() {
    List<Line> lines = lines();
    assertTrue(lines.size() > 3_000, () -> lines.size() + " lines");
    List<Line> wrong = lines.stream().filter(Line::differs).toList();
    assertEquals(
        "", wrong.stream().map(Line::toString).collect(Collectors.joining("\n")), "differences");
  }

  private static List<Line> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ReferenceTest.class.getResourceAsStream("/hours/reference.tsv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(Line::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
