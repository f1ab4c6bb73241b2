package pl.ngomap.broadcast.compose;

import java.text.Normalizer;
import pl.ngomap.problem.Refusal;

/** What a message may say. */
public final class MessageText {

  private static final int LONGEST = 1_500;

  /** What makes a text look other than it is. */
  private static final String DISGUISE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]";

  private MessageText() {}

  /**
   * The text as it is kept: composed (NFC), without blanks around it.
   *
   * @throws Refusal when it is missing, too long, or holds what cannot be seen
   */
  public static String checked(String word) {
    String text = word == null ? "" : Normalizer.normalize(word.strip(), Normalizer.Form.NFC);
    if (text.isEmpty()) {
      throw Refusal.missingParameter("text", "What the message says.");
    }
    if (text.length() > LONGEST || text.matches("(?s).*" + DISGUISE + ".*")) {
      throw Refusal.badParameter(
          "text",
          "This text is too long, or holds characters that cannot be seen.",
          "At most " + LONGEST + " characters that can be read.");
    }
    return text;
  }
}
