package pl.ngomap.organisation;

/**
 * A tax identification number: ten digits, the last one a check digit (weights 6 5 7 2 3 4 5 6 7,
 * modulo 11; a remainder of 10 is never given out).
 *
 * @param value the ten digits
 */
public record Nip(String value) {

  private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

  /**
   * @throws IllegalArgumentException when it is not ten digits, or its check digit is wrong
   */
  public Nip {
    if (!value.matches("\\d{10}") || value.equals("0000000000")) {
      throw new IllegalArgumentException("a NIP has ten digits, such as 6691011103");
    }
    if (Digits.weightedSum(value, WEIGHTS) % 11 != Digits.at(value, 9)) {
      throw new IllegalArgumentException("the check digit of this NIP is wrong");
    }
  }

  /** Reads a number as people write it: with spaces or hyphens, with or without PL in front. */
  public static Nip parse(String text) {
    return new Nip(Digits.of(text.strip().replaceFirst("^(?i)PL", "")));
  }
}
