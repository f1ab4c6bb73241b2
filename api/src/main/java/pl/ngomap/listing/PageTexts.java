package pl.ngomap.listing;

/** Texts of a profile for the head of a page. */
final class PageTexts {

  /** What search engines and messengers show of a description. */
  private static final int SHOWN = 160;

  private PageTexts() {}

  /** The description in the language or, failing that, in any; null when there is none. */
  static String description(ProfileView profile, String language) {
    return profile
        .descriptions()
        .getOrDefault(language, profile.descriptions().values().stream().findFirst().orElse(null));
  }

  /** Cut at a word. */
  static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int space = text.lastIndexOf(' ', SHOWN - 1);
    return text.substring(0, space > 0 ? space : SHOWN - 1) + "…";
  }
}
