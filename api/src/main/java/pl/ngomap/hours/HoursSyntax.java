package pl.ngomap.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;
import java.util.List;

/** OpenStreetMap's opening_hours as people write it. */
public final class HoursSyntax {

  /** OpenStreetMap keeps no longer value of a tag. */
  public static final int MAX_LENGTH = 255;

  private static final String EXPECTED = "such as Mo-Fr 10:00-17:00; Sa 10:00-13:00";

  private HoursSyntax() {}

  /**
   * The same hours in the canonical spelling: {@code Mon-Fri 9-17} is {@code Mo-Fr 09:00-17:00}.
   *
   * @throws IllegalArgumentException that says where it cannot be understood, or that it is longer
   *     than {@link #MAX_LENGTH} characters
   */
  public static String canonical(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "Hours have at most " + MAX_LENGTH + " characters, " + EXPECTED);
    }
    try {
      return Util.rulesToOpeningHoursString(parse(text));
    } catch (OpeningHoursParseException e) {
      int column =
          e.getExceptions().isEmpty() ? e.getColumn() : e.getExceptions().get(0).getColumn();
      throw new IllegalArgumentException(
          "These hours cannot be understood at character " + Math.max(1, column) + ", " + EXPECTED);
    } catch (TokenMgrError e) {
      throw new IllegalArgumentException(
          "These hours hold a letter that means nothing there, " + EXPECTED);
    }
  }

  /**
   * Not strict: the strict grammar refuses nights, such as 22:00-02:00.
   *
   * @throws TokenMgrError by the generated lexer, for a strange letter
   */
  static List<Rule> parse(String text) throws OpeningHoursParseException {
    return new OpeningHoursParser(new StringReader(text)).rules(false);
  }
}
