package pl.ngomap.organisation;

/** Arithmetic of numbers with check digits. */
final class Digits {

  private Digits() {}

  /** The text without the spaces and hyphens that people put between digits. */
  static String of(String text) {
    return text.replaceAll("[\\s\\u00a0-]", "");
  }

  static int at(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  static int weightedSum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * at(digits, i);
    }
    return sum;
  }
}
