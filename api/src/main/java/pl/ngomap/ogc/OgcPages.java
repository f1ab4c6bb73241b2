package pl.ngomap.ogc;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same documents for people, in Polish and English. */
@ApplicationScoped
class OgcPages {

  private static final List<Locale> SPOKEN = List.of(Locale.forLanguageTag("pl"), Locale.ENGLISH);

  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "pl",
          Map.ofEntries(
              Map.entry("back", "Wyżej"),
              Map.entry("next", "Dalej"),
              Map.entry("formats", "To samo dla programów"),
              Map.entry("onMap", "Pokaż na mapie"),
              Map.entry("none", "Nic tu nie ma."),
              Map.entry("sketch", "Gdzie to leży, względem siebie"),
              Map.entry("matched", "Razem")),
          "en",
          Map.ofEntries(
              Map.entry("back", "Up"),
              Map.entry("next", "Next"),
              Map.entry("formats", "The same for programs"),
              Map.entry("onMap", "Show on the map"),
              Map.entry("none", "Nothing is here."),
              Map.entry("sketch", "Where it lies, beside each other"),
              Map.entry("matched", "In all")));

  private final Template page;

  OgcPages(@Location("ogc/page") Template page) {
    this.page = page;
  }

  /**
   * What a page shows.
   *
   * @param up the address above; null: none
   * @param ways links that lead on
   * @param columns names of what the rows tell
   * @param matched how many there are in all; null: not told
   * @param next the following page; null: the last one
   * @param map where the map shows it; null: nowhere
   * @param sketch an SVG of where it lies; null: nowhere
   */
  record Page(
      String title,
      String lead,
      String up,
      List<Link> ways,
      List<String> columns,
      List<Row> rows,
      Long matched,
      String next,
      String map,
      String sketch,
      List<Link> formats) {

    /** One that says what there is, not where. */
    static Page of(
        String title,
        String lead,
        String up,
        List<Link> ways,
        List<String> columns,
        List<Row> rows,
        List<Link> formats) {
      return new Page(title, lead, up, ways, columns, rows, null, null, null, null, formats);
    }
  }

  /**
   * A row of a table.
   *
   * @param href where its first cell leads; null: nowhere
   */
  record Row(String href, List<String> cells) {}

  String language(List<Locale> wanted) {
    return wanted.stream()
        .map(Locale::getLanguage)
        .filter(WORDS::containsKey)
        .findFirst()
        .orElse(SPOKEN.get(0).getLanguage());
  }

  String render(Page content, String language) {
    return page.data("page", content)
        .data("lang", language)
        .data("t", WORDS.get(language))
        .render();
  }
}
