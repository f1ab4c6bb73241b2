package pl.ngomap.exchange.format;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;

/** Opening hours in OpenStreetMap's syntax. */
final class OpeningHours {

  private static final int MAX_LENGTH = 255;

  private OpeningHours() {}

  static String strict(String text) {
    try {
      if (text.length() <= MAX_LENGTH) {
        new OpeningHoursParser(new StringReader(text)).rules(true);
        return text;
      }
    } catch (OpeningHoursParseException | TokenMgrError e) {
      // Falls through to the one refusal; the generated lexer throws that for a strange letter.
    }
    throw new IllegalArgumentException(
        "'"
            + Values.excerpt(text)
            + "' is not in OpenStreetMap's syntax, such as Mo-Fr 10:00-17:00; Sa 10:00-13:00");
  }
}
