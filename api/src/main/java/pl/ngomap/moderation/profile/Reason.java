package pl.ngomap.moderation.profile;

import pl.ngomap.organisation.ProfileText;
import pl.ngomap.problem.Refusal;

/** Reads the sentences that people add: why, what they ask, what they saw. */
public final class Reason {

  public static final int LONGEST = 2_000;

  private static final String EXPECTED = "At most " + LONGEST + " characters of visible text.";

  private Reason() {}

  /** Null for nothing. */
  public static String optional(String name, String text) {
    try {
      return ProfileText.prose(text, LONGEST);
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(name, e.getMessage(), EXPECTED);
    }
  }

  /**
   * @throws Refusal when it says nothing
   */
  public static String required(String name, String text) {
    String reason = optional(name, text);
    if (reason == null) {
      throw Refusal.missingParameter(name, EXPECTED);
    }
    return reason;
  }
}
