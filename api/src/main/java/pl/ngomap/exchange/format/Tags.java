package pl.ngomap.exchange.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What tags of maps mean for us. The table says where it comes from. */
final class Tags {

  private static final Map<String, String> SPHERES = read();

  private Tags() {}

  /** Spheres in the order of the tags; none when no tag tells. */
  static List<String> spheres(Fields fields) {
    Set<String> spheres = new LinkedHashSet<>();
    fields
        .names()
        .forEach(
            key -> {
              for (String value : fields.text(key).split(";")) {
                String sphere = SPHERES.get(tag(key, value));
                if (sphere != null) {
                  spheres.add(sphere);
                }
              }
            });
    return List.copyOf(spheres);
  }

  private static String tag(String key, String value) {
    return (key + "=" + value.strip()).toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> read() {
    Map<String, String> spheres = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(Tags.class.getResourceAsStream("/exchange/tags.csv"))) {
      csv.forEach(
          row ->
              spheres.put(tag(row.getField("key"), row.getField("value")), row.getField("sphere")));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of tags cannot be read", e);
    }
    return spheres;
  }
}
