package pl.ngomap.exchange.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as people write them: by code, or by name in a European language. */
final class CountryName {

  private static final String[] LANGUAGES = {
    "en", "pl", "de", "fr", "it", "es", "pt", "nl", "da", "sv", "nb", "fi", "et", "lv", "lt", "cs",
    "sk", "hu", "sl", "hr", "sr", "bs", "mk", "bg", "ro", "el", "sq", "uk", "be", "ru", "tr", "ga",
    "mt", "is", "ca", "eu", "gl"
  };

  private static final Map<String, String> CODES = codes();

  private CountryName() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      for (String language : LANGUAGES) {
        String name = new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language));
        codes.putIfAbsent(FoldedText.of(name), country);
      }
    }
    // Names in use that are no country's in ISO 3166, but within one.
    for (String part : new String[] {"uk", "england", "scotland", "wales", "northern ireland"}) {
      codes.put(part, "GB");
    }
    codes.put("holland", "NL");
    codes.put("czech republic", "CZ");
    codes.put("kosovo", "XK");
    // Codes come last: the name of one country is never the code of another.
    for (String country : Locale.getISOCountries()) {
      codes.put(country.toLowerCase(Locale.ROOT), country);
    }
    return Map.copyOf(codes);
  }

  /**
   * @return ISO 3166-1 alpha-2
   * @throws IllegalArgumentException when no country has such a name
   */
  static String parse(String text) {
    String code = CODES.get(FoldedText.of(text));
    if (code == null) {
      throw new IllegalArgumentException(
          "'" + Values.excerpt(text) + "' is no country that we know; it was left out");
    }
    return code;
  }
}
