package pl.ngomap.exchange.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Descriptions of a feature by language. One without a language is "und" (RFC 5646, undetermined):
 * the country does not tell it, as many write in English. Greek letters alone give theirs away.
 */
final class Descriptions {

  private static final String UNDETERMINED = "und";
  private static final Pattern KEY = Pattern.compile("description[:_]([a-z]{2,3})");

  private Descriptions() {}

  static Map<String, String> of(Fields fields) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    fields.names().forEach(key -> put(key, fields, descriptions));
    fields
        .find("description", Descriptions::prose)
        .filter(text -> !descriptions.containsValue(text))
        .ifPresent(text -> descriptions.putIfAbsent(language(text), text));
    return descriptions;
  }

  private static void put(String key, Fields fields, Map<String, String> descriptions) {
    Matcher matcher = KEY.matcher(key);
    if (matcher.matches()) {
      // People write the country's code for Greek.
      String language = matcher.group(1).replaceFirst("^gr$", "el");
      fields
          .find(key, Descriptions::prose)
          .ifPresent(text -> descriptions.putIfAbsent(language, text));
    }
  }

  private static String prose(String text) {
    if (Placeholder.is(text)) {
      throw new IllegalArgumentException(
          "'" + Values.excerpt(text) + "' says nothing; it was left out");
    }
    return Values.prose(text);
  }

  private static String language(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long greek = text.codePoints().filter(Descriptions::isGreek).count();
    return 2 * greek > letters ? "el" : UNDETERMINED;
  }

  private static boolean isGreek(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.GREEK;
  }
}
