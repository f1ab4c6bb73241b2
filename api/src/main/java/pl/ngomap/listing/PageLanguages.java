package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The languages that pages are written in, Polish first. */
@ApplicationScoped
class PageLanguages {

  private static final List<String> CODES = List.of("pl", "en");

  private final Map<String, Language> languages =
      CODES.stream().collect(Collectors.toMap(Function.identity(), Language::load));

  /**
   * A language and its words.
   *
   * @param words key to text, of {@code page/words_xx.properties}
   */
  record Language(String code, Map<String, String> words) {

    static Language load(String code) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "page.words",
              Locale.forLanguageTag(code),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      return new Language(
          code,
          bundle.keySet().stream()
              .collect(Collectors.toUnmodifiableMap(Function.identity(), bundle::getString)));
    }
  }

  /**
   * @param wanted named in the address; null or unknown: what the browser accepts
   * @param accepted the header Accept-Language; null: none
   */
  Language choose(String wanted, String accepted) {
    if (wanted != null && languages.containsKey(wanted)) {
      return languages.get(wanted);
    }
    return languages.get(accepted(accepted));
  }

  private static String accepted(String header) {
    try {
      String best =
          header == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(header), CODES);
      return best == null ? CODES.get(0) : best;
    } catch (IllegalArgumentException notALanguageRange) {
      return CODES.get(0);
    }
  }
}
