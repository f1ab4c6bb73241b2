package pl.ngomap.moderation.edit;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address or a phone number, found in texts however it is written there. */
final class ContactPattern {

  private static final String GONE = "[…]";

  /** What people put between the digits of a number. */
  private static final String BETWEEN = "[\\s\\u00a0()/.\\-–]*";

  private static final int FEWEST_DIGITS = 7;
  private static final int NATIONAL_DIGITS = 9;

  private static final Pattern ANY =
      Pattern.compile("[^\\s@]+@[^\\s@]+|\\+?\\d(?:" + BETWEEN + "\\d){6,}");

  private final Pattern pattern;

  private ContactPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Nothing when the text is neither: words like these would take too much with them. */
  static Optional<ContactPattern> of(String text) {
    if (text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      return Optional.of(
          new ContactPattern(
              Pattern.compile(
                  Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
    String digits = text.replaceAll("\\D", "");
    boolean isPhone = text.matches("\\+?[0-9\\s()/.\\-–]+") && digits.length() >= FEWEST_DIGITS;
    return isPhone ? Optional.of(new ContactPattern(ofDigits(digits))) : Optional.empty();
  }

  /** With the country's prefix or without. */
  private static Pattern ofDigits(String digits) {
    String national =
        digits.length() > NATIONAL_DIGITS
            ? digits.substring(digits.length() - NATIONAL_DIGITS)
            : digits;
    return Pattern.compile(
        "(?<!\\d)(?:(?:\\+|00)?48"
            + BETWEEN
            + ")?"
            + String.join(BETWEEN, national.split(""))
            + "(?!\\d)");
  }

  /** A text without it; empty when it was nothing else. */
  String erase(String text) {
    String rest = pattern.matcher(text).replaceAll(GONE);
    return rest.strip().equals(GONE) ? "" : rest;
  }

  /** A text without any e-mail or phone, for where nothing can be taken out again. */
  static String withoutAny(String text) {
    return ANY.matcher(text).replaceAll(GONE);
  }
}
