package pl.ngomap.exchange.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Picks values out of fields where people wrote more than was asked for. What is picked is the
 * first that can be used.
 */
final class Gleaning {

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");
  private static final Pattern PHONE =
      Pattern.compile("[(\\[]?\\+?[(\\[]?\\d[\\d ()\\[\\]/.–-]{4,28}\\d");

  private Gleaning() {}

  static String website(String text) {
    for (String word : text.split("[\\s;,|]+")) {
      try {
        return Values.website(word);
      } catch (IllegalArgumentException e) {
        // The next word may be one; when none is, the whole text is refused below.
      }
    }
    throw useless(text, "web address");
  }

  static String email(String text) {
    return first(EMAIL, text, "e-mail address");
  }

  static String phone(String text) {
    if (text.contains("://")) {
      throw useless(text, "phone number");
    }
    return first(PHONE, text, "phone number").replace('[', '(').replace(']', ')');
  }

  /** Refuses texts that fill a field without saying anything. */
  static String line(String text) {
    if (Placeholder.is(text)) {
      throw new IllegalArgumentException(
          "'" + Values.excerpt(text) + "' says nothing; it was left out");
    }
    return Values.line(text);
  }

  private static String first(Pattern pattern, String text, String what) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      return matcher.group();
    }
    throw useless(text, what);
  }

  private static IllegalArgumentException useless(String text, String what) {
    return new IllegalArgumentException(
        "'" + Values.excerpt(text) + "' is no " + what + "; it was left out");
  }
}
