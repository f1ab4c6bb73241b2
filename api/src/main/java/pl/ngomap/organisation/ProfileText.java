package pl.ngomap.organisation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one place that decides what a text of people may hold: composed characters (NFC), nothing
 * that turns the direction of what follows, nothing that nobody can see.
 */
public final class ProfileText {

  /** The longest excerpt of a name or another line. */
  public static final int LINE = 300;

  /** Control characters but tab and line ends. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  /** What has no shape of its own: bidi controls, zero-width characters, tags; half characters. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Cs}\\u2028\\u2029\\ufff9-\\ufffd\\u115f\\u1160\\u3164\\uffa0]");

  /** Joins emoji, and letters of some scripts; alone between letters of ours it only deceives. */
  private static final Pattern JOINED_EMOJI =
      Pattern.compile("([\\p{So}\\p{Sk}\\ufe0f])\\u200d(?=\\p{So})");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private ProfileText() {}

  /**
   * One line of text, trimmed, its spaces single; null for nothing.
   *
   * @throws IllegalArgumentException when it is too long or holds what may not be in it
   */
  public static String line(String text, int most) {
    return text == null ? null : checked(SPACES.matcher(text).replaceAll(" "), most);
  }

  /** As {@link #line}, with line breaks. */
  public static String prose(String text, int most) {
    return text == null ? null : checked(text.replace("\r\n", "\n").replace('\r', '\n'), most);
  }

  private static String checked(String text, int most) {
    if (text.length() > 2 * most) {
      throw tooLong(text.length(), most);
    }
    String joined = JOINED_EMOJI.matcher(text).replaceAll("$1");
    if (CONTROL.matcher(text).find()) {
      throw new IllegalArgumentException("This text holds control characters.");
    }
    if (UNSEEN.matcher(joined).find()) {
      throw new IllegalArgumentException(
          "This text holds characters that nobody can see, or that turn the direction of writing.");
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (composed.length() > most) {
      throw tooLong(composed.length(), most);
    }
    return composed.isEmpty() ? null : composed;
  }

  private static IllegalArgumentException tooLong(int length, int most) {
    return new TooLong(
        "This text has " + length + " characters, at most " + most + " are allowed.");
  }

  /** A text that could not even be kept as a draft. */
  public static final class TooLong extends IllegalArgumentException {

    TooLong(String message) {
      super(message);
    }
  }
}
