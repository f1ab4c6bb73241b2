package pl.ngomap.exchange.format;

import java.util.regex.Pattern;

/** Text without characters that nobody can see and nobody meant. */
final class CleanText {

  /**
   * Control characters but tab and line ends; soft hyphen, zero-width space, byte order mark, and
   * the marks that turn the direction of what follows.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private CleanText() {}

  static String of(String text) {
    return INVISIBLE.matcher(text).replaceAll("").strip();
  }

  static boolean hasInvisible(String text) {
    return INVISIBLE.matcher(text).find();
  }
}
