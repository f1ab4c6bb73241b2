package pl.ngomap.moderation.claim;

import java.util.UUID;
import pl.ngomap.organisation.ProfileText;
import pl.ngomap.problem.Refusal;

/** Reads the words of bodies and paths; what cannot be read is refused by its name. */
final class ClaimWords {

  static final int LONGEST_TEXT = 2_000;

  private static final String TEXT_EXPECTED =
      "At most " + LONGEST_TEXT + " characters of visible text.";

  private ClaimWords() {}

  /** By the rule of all texts of people; null for nothing. */
  static String text(String name, String word) {
    try {
      return ProfileText.prose(word, LONGEST_TEXT);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(name, e.getMessage(), TEXT_EXPECTED);
    }
  }

  static String requiredText(String name, String word) {
    String text = text(name, word);
    if (text == null) {
      throw Refusal.missingParameter(name, TEXT_EXPECTED);
    }
    return text;
  }

  /** An identifier in a body. */
  static UUID organisation(String word) {
    if (word == null || word.isBlank()) {
      throw Refusal.missingParameter("organisation", "The id of an organisation.");
    }
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(
          "organisation", "This is no identifier.", "The id of an organisation.");
    }
  }
}
