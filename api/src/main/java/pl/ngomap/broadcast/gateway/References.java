package pl.ngomap.broadcast.gateway;

/** Forms that providers' words have. */
final class References {

  private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private References() {}

  /** Whether a word can be a reference of ours. */
  static boolean isOne(String word) {
    return word.matches(UUID_FORM);
  }

  /** With the plus that some leave out, and others turn into a space. */
  static String number(String word) {
    String digits = word.replaceAll("[^0-9]", "");
    return "+" + (digits.startsWith("00") ? digits.substring(2) : digits);
  }
}
