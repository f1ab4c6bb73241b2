package pl.ngomap.problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the words of a query string; what cannot be read is refused by the parameter's name. An
 * empty word counts as absent.
 */
public final class Parameters {

  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
  private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");

  /** Control characters, and what stands for bytes that are no UTF-8. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\uFFFD]");

  private static final Pattern TERYT = Pattern.compile("\\d{2}|\\d{4}|\\d{7}");

  /** RFC 3339 writes years with four digits. */
  private static final int LAST_YEAR = 9_999;

  private static final int MAX_TEXT = 200;
  private static final int MAX_NUMBER = 40;

  private Parameters() {}

  /**
   * A plain decimal number, without exponent.
   *
   * @throws Refusal when it is missing, no number, or out of its range
   */
  public static double number(String name, String word, double min, double max) {
    String expected = "A number from " + plain(min) + " to " + plain(max) + ".";
    if (isAbsent(word)) {
      throw Refusal.missingParameter(name, expected);
    }
    if (word.length() > MAX_NUMBER || !NUMBER.matcher(word).matches()) {
      throw Refusal.badParameter(name, "This is not a number.", expected);
    }
    double value = Double.parseDouble(word);
    if (value < min || value > max) {
      throw Refusal.badParameter(name, "This number is out of range.", expected);
    }
    return value;
  }

  /** As {@link #number(String, String, double, double)}, but absent is allowed. */
  public static double number(String name, String word, double min, double max, double absent) {
    return isAbsent(word) ? absent : number(name, word, min, max);
  }

  /** A whole number, with a value for when it is absent. */
  public static int integer(String name, String word, int min, int max, int absent) {
    if (isAbsent(word)) {
      return absent;
    }
    if (!INTEGER.matcher(word).matches()
        || Integer.parseInt(word) < min
        || Integer.parseInt(word) > max) {
      throw Refusal.badParameter(
          name,
          "This is not a whole number in range.",
          "A whole number from " + min + " to " + max + ".");
    }
    return Integer.parseInt(word);
  }

  /** true or false; null when absent. */
  public static Boolean flag(String name, String word) {
    if (isAbsent(word)) {
      return null;
    }
    return switch (word) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default ->
          throw Refusal.badParameter(name, "This is neither true nor false.", "true or false.");
    };
  }

  /** Free text, trimmed; null when absent. */
  public static String text(String name, String word) {
    if (isAbsent(word)) {
      return null;
    }
    if (word.length() > MAX_TEXT || UNREADABLE.matcher(word).find()) {
      throw Refusal.badParameter(
          name,
          "This text is too long, or holds characters that cannot be read.",
          "At most " + MAX_TEXT + " characters of text.");
    }
    return word.isBlank() ? null : word.strip();
  }

  /** One of some words; null when absent. */
  public static String oneOf(String name, String word, Set<String> allowed) {
    if (isAbsent(word)) {
      return null;
    }
    if (!allowed.contains(word)) {
      throw Refusal.badParameter(name, "This value is unknown.", oneOf(allowed));
    }
    return word;
  }

  /**
   * One of some words.
   *
   * @throws Refusal when it is missing or none of them
   */
  public static String requiredOneOf(String name, String word, Set<String> allowed) {
    String known = oneOf(name, word, allowed);
    if (known == null) {
      throw Refusal.missingParameter(name, oneOf(allowed));
    }
    return known;
  }

  /** A list of words, separated by commas, each of them known; empty when absent. */
  public static List<String> listOf(String name, String word, Set<String> allowed) {
    if (isAbsent(word)) {
      return List.of();
    }
    List<String> words = List.of(word.split(",", -1));
    if (!allowed.containsAll(words)) {
      throw Refusal.badParameter(
          name, "One of these values is unknown.", oneOf(allowed) + " Separate several by commas.");
    }
    return words.stream().distinct().sorted().toList();
  }

  /** TERYT code of an administrative unit; null when absent. */
  public static String teryt(String name, String word) {
    if (isAbsent(word)) {
      return null;
    }
    if (!TERYT.matcher(word).matches()) {
      throw Refusal.badParameter(
          name, "This is not a TERYT code.", "2, 4 or 7 digits, such as 3261011.");
    }
    return word;
  }

  /** An instant; null when absent. */
  public static Instant instant(String name, String word) {
    if (isAbsent(word)) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(word);
      if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
        throw new DateTimeException("no calendar or database reaches there");
      }
      return time.toInstant();
    } catch (DateTimeException notATime) {
      throw Refusal.badParameter(
          name,
          "This is not a time.",
          "RFC 3339, with an offset, such as 2026-11-25T08:00:00Z or 2026-11-25T09:00:00%2B01:00.");
    }
  }

  private static String oneOf(Set<String> allowed) {
    return "One of: " + String.join(", ", new TreeSet<>(allowed)) + ".";
  }

  private static boolean isAbsent(String word) {
    return word == null || word.isEmpty();
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
  }

  /**
   * Words of a query string, written as one again. What a browser left unencoded, such as a bar,
   * becomes encoded.
   */
  public static String query(Map<String, List<String>> words) {
    return words.entrySet().stream()
        .flatMap(
            word ->
                word.getValue().stream().map(value -> encode(word.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
