package pl.ngomap.organisation;

import java.util.regex.Pattern;

/**
 * A code of the territorial register: 2 digits for a voivodeship (00: the country), 4 for a county,
 * 7 for a commune, whose last digit is its kind.
 *
 * @param code the digits
 */
public record Teryt(String code) {

  private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{7}");

  /**
   * @throws IllegalArgumentException when it has not 2, 4 or 7 digits
   */
  public Teryt {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a TERYT code has 2, 4 or 7 digits, such as 32, 3261 or 3261011");
    }
  }

  /** Reads a code as registers write it: {@code 3261011} or {@code 326101_1}. */
  public static Teryt parse(String text) {
    return new Teryt(text.strip().replace("_", ""));
  }

  /** country, voivodeship, county or commune. */
  public String level() {
    return switch (code.length()) {
      case 2 -> code.equals("00") ? "country" : "voivodeship";
      case 4 -> "county";
      default -> "commune";
    };
  }
}
