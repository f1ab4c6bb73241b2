package pl.ngomap.broadcast.text;

import java.util.List;

/**
 * A message as it is sent: one character outside the alphabet of GSM makes the whole of it UCS-2.
 *
 * @param units septets of GSM-7, or UTF-16 units of UCS-2
 * @param parts messages that are paid for
 * @param left units that fit into the last part still
 */
public record SmsText(String text, SmsCoding coding, int units, int parts, int left) {

  /** Measures a text. */
  public static SmsText of(String text) {
    boolean plain = text.codePoints().allMatch(point -> GsmAlphabet.septets(point) > 0);
    SmsCoding coding = plain ? SmsCoding.GSM7 : SmsCoding.UCS2;
    int units = text.codePoints().map(coding::units).sum();
    if (units <= coding.alone()) {
      return new SmsText(text, coding, units, text.isEmpty() ? 0 : 1, coding.alone() - units);
    }
    int parts = 1;
    int filled = 0;
    for (int point : text.codePoints().toArray()) {
      int size = coding.units(point);
      if (filled + size > coding.ofSeveral()) {
        parts++;
        filled = 0;
      }
      filled += size;
    }
    return new SmsText(text, coding, units, parts, coding.ofSeveral() - filled);
  }

  /** The characters that make this message UCS-2, each once, in their order. */
  public List<String> costly() {
    return text.codePoints()
        .filter(point -> GsmAlphabet.septets(point) == 0)
        .mapToObj(Character::toString)
        .distinct()
        .toList();
  }
}
