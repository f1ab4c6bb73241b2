package pl.ngomap.text;

/** The languages that profiles are written and questions asked in. */
public enum Language {
  PL,
  EN,
  UK,
  DE;

  /**
   * @param code such as {@code pl}
   * @return Polish for every language that has no dictionary here
   */
  public static Language of(String code) {
    return switch (code) {
      case "en" -> EN;
      case "uk" -> UK;
      case "de" -> DE;
      default -> PL;
    };
  }
}
