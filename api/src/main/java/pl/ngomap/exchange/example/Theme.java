package pl.ngomap.exchange.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;

/**
 * What an example does, what such organisations are called, and how they tell about themselves.
 *
 * @param weight how often it occurs
 * @param sphere the code of its main sphere
 * @param others spheres that go with it
 */
record Theme(
    double weight, String sphere, List<String> others, List<Naming> namings, String pl, String en) {

  static final List<Theme> ALL = Table.read("themes.csv", Theme::of);

  /**
   * @param legalForm a code of the table of legal forms
   * @param pattern the name, {@code *} standing for the proper name
   */
  record Naming(String legalForm, String pattern) {

    String name(String properName) {
      return pattern.replace("*", properName);
    }
  }

  private static Theme of(NamedCsvRecord row) {
    return new Theme(
        Double.parseDouble(row.getField("weight")),
        row.getField("sphere"),
        words(row.getField("others")),
        words(row.getField("names")).stream().map(Theme::naming).toList(),
        row.getField("pl"),
        row.getField("en"));
  }

  private static Naming naming(String text) {
    String[] parts = text.split(":", 2);
    return new Naming(parts[0], parts[1]);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("\\|"));
  }
}
