package pl.ngomap.moderation.profile;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;

/** Opening hours in OpenStreetMap's syntax. */
final class HoursText {

  private static final String EXPECTED = "such as Mo-Fr 10:00-17:00; Sa 10:00-13:00";

  private HoursText() {}

  /**
   * @throws IllegalArgumentException that says where it cannot be understood
   */
  static String parse(String text) {
    try {
      new OpeningHoursParser(new StringReader(text)).rules(true);
      return text;
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
}
