package pl.ngomap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The file of everyday needs is whole, and says each thing once. */
class SynonymsTest {

  private static final Path SPHERES =
      Path.of("src/main/resources/db/migration/V1__reference_data.sql");

  private final List<NamedCsvRecord> rows = read();

  private static List<NamedCsvRecord> read() {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    SynonymsTest.class.getResourceAsStream("/search/synonyms.csv"),
                    StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void there_are_enough_in_four_languages() {
    assertTrue(rows.size() >= 300, "rows: " + rows.size());
    Map<String, Set<String>> languages = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      String need = row.getField("need");
      assertTrue(need.matches("[a-z]+(-[a-z]+)*"), need);
      assertTrue(
          languages.computeIfAbsent(need, id -> new TreeSet<>()).add(row.getField("language")),
          need);
    }
    languages.forEach((need, known) -> assertEquals(Set.of("pl", "en", "uk", "de"), known, need));
    assertEquals(
        languages.keySet().stream().toList(),
        rows.stream().map(row -> row.getField("need")).distinct().toList(),
        "in the order of their identifiers");
  }

  @Test
  void spheres_exist_and_nothing_is_empty() throws IOException {
    Set<String> codes = new HashSet<>();
    Matcher matcher =
        Pattern.compile("^  \\('([0-9a-z]+)', \\d+, '", Pattern.MULTILINE)
            .matcher(Files.readString(SPHERES));
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    for (NamedCsvRecord row : rows) {
      String need = row.getField("need");
      for (String column : List.of("terms", "spheres", "lemmas")) {
        for (String value : row.getField(column).split("\\|", -1)) {
          assertFalse(value.isBlank() || !value.equals(value.strip()), need + " " + column);
        }
      }
      assertTrue(codes.containsAll(List.of(row.getField("spheres").split("\\|"))), need);
    }
  }

  @Test
  void a_term_names_one_need() {
    Map<String, String> needOf = new HashMap<>();
    for (NamedCsvRecord row : rows) {
      for (String term : row.getField("terms").split("\\|")) {
        String before =
            needOf.put(row.getField("language") + " " + Folding.fold(term), row.getField("need"));
        assertEquals(null, before, term + " of " + row.getField("need"));
      }
    }
  }
}
