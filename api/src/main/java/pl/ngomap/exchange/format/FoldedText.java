package pl.ngomap.exchange.format;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people compare it: without case, accents, punctuation and surplus spaces. */
public final class FoldedText {

  private FoldedText() {}

  /**
   * @return lower-case words of any alphabet with single spaces; empty for null
   */
  public static String of(String text) {
    if (text == null) {
      return "";
    }
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace('ł', 'l')
        .replace("ß", "ss")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
