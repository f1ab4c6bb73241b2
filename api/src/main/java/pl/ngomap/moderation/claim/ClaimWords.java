package pl.ngomap.moderation.claim;

import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;
import pl.ngomap.problem.Refusal;

/** Reads the words of bodies and paths; what cannot be read is refused by its name. */
final class ClaimWords {

  static final int LONGEST_TEXT = 2_000;

  static final String TEXT_EXPECTED = "A text of at most " + LONGEST_TEXT + " characters.";

  /** Control characters but line breaks and tabs; bidi controls and others without width. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|\\p{Cf}");

  private ClaimWords() {}

  /** Without characters that nobody sees; null when there is none. */
  static String text(String name, String word) {
    if (word == null || word.isBlank()) {
      return null;
    }
    String seen = UNSEEN.matcher(word).replaceAll("").strip();
    String text = Normalizer.normalize(seen, Normalizer.Form.NFC);
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.badParameter(name, "This text is too long.", TEXT_EXPECTED);
    }
    return text.isEmpty() ? null : text;
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
