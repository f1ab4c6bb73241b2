package pl.ngomap.exchange.check;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.geo.Position;

/** Boxes around the land of each country: enough to see that a position is far from it. */
final class CountryBoxes {

  private static final Map<String, List<BoundingBox>> BOXES = read();

  private CountryBoxes() {}

  /** Whether there are boxes for a country (ISO 3166-1 alpha-2). */
  static boolean know(String country) {
    return BOXES.containsKey(country);
  }

  /**
   * @param marginDegrees how far outside its boxes a position still counts, as coasts are drawn
   *     coarsely and islets left out
   */
  static boolean mayHold(String country, Position position, double marginDegrees) {
    return BOXES.getOrDefault(country, List.of()).stream()
        .anyMatch(box -> isNear(box, position, marginDegrees));
  }

  private static boolean isNear(BoundingBox box, Position position, double margin) {
    return position.lat() >= box.minLat() - margin
        && position.lat() <= box.maxLat() + margin
        && position.lon() >= box.minLon() - margin
        && position.lon() <= box.maxLon() + margin;
  }

  private static Map<String, List<BoundingBox>> read() {
    Map<String, List<BoundingBox>> boxes = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(CountryBoxes.class.getResourceAsStream("/geo/countries.csv"))) {
      csv.forEach(
          row ->
              boxes
                  .computeIfAbsent(row.getField("country"), country -> new ArrayList<>())
                  .add(
                      new BoundingBox(
                          degrees(row, "min_lat"),
                          degrees(row, "min_lon"),
                          degrees(row, "max_lat"),
                          degrees(row, "max_lon"))));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of countries cannot be read", e);
    }
    return boxes;
  }

  private static double degrees(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }
}
