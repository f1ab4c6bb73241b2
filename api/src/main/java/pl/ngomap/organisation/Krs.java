package pl.ngomap.organisation;

import java.util.regex.Pattern;

/**
 * A number of the National Court Register: ten digits with leading zeros, no check digit.
 *
 * @param value the ten digits
 */
public record Krs(String value) {

  private static final Pattern DIGITS = Pattern.compile("\\d{10}");

  /**
   * @throws IllegalArgumentException when it is not ten digits, or all of them are zero
   */
  public Krs {
    if (!DIGITS.matcher(value).matches() || value.equals("0000000000")) {
      throw new IllegalArgumentException("a KRS number has ten digits, such as 0000274950");
    }
  }

  /** Reads a number as people write it: with spaces, or without its leading zeros. */
  public static Krs parse(String text) {
    String digits = Digits.of(text);
    return new Krs(digits.length() < 10 ? "0".repeat(10 - digits.length()) + digits : digits);
  }
}
