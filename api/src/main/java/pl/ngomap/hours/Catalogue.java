package pl.ngomap.hours;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for opening hours in one language: {@code hours/words_xx.properties}. */
final class Catalogue {

  static final List<String> LANGUAGES = List.of("pl", "en", "uk", "de");

  private final Locale locale;
  private final ResourceBundle words;

  Catalogue(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.words =
        ResourceBundle.getBundle(
            "hours.words",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  String word(String key) {
    return words.getString(key);
  }

  String phrase(String key, Object... parts) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(parts);
  }
}
