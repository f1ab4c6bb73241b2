package pl.ngomap.organisation;

/**
 * A number of the statistical register: nine digits, or fourteen for a local unit, each with a
 * check digit at its end (modulo 11; a remainder of 10 counts as 0).
 *
 * @param value nine or fourteen digits
 */
public record Regon(String value) {

  private static final int[] NINE = {8, 9, 2, 3, 4, 5, 6, 7};
  private static final int[] FOURTEEN = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};

  /**
   * @throws IllegalArgumentException when it has not nine or fourteen digits, or a check digit is
   *     wrong
   */
  public Regon {
    if (!value.matches("\\d{9}|\\d{14}") || value.startsWith("000000000")) {
      throw new IllegalArgumentException("a REGON has 9 or 14 digits, such as 000590651");
    }
    boolean right = endsWithCheckDigit(value.substring(0, 9), NINE);
    if (value.length() == 14) {
      right &= endsWithCheckDigit(value, FOURTEEN);
    }
    if (!right) {
      throw new IllegalArgumentException("the check digit of this REGON is wrong");
    }
  }

  /**
   * Reads a number as people and registers write it. The court register pads nine digits with five
   * zeros, which are cut: they are no number of a local unit.
   */
  public static Regon parse(String text) {
    String digits = Digits.of(text);
    return new Regon(
        digits.length() == 14 && digits.endsWith("00000") ? digits.substring(0, 9) : digits);
  }

  private static boolean endsWithCheckDigit(String digits, int[] weights) {
    return Digits.weightedSum(digits, weights) % 11 % 10 == Digits.at(digits, weights.length);
  }
}
