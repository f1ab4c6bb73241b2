package pl.ngomap.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Letters without accents and case: what is left is the same however somebody typed it. */
public final class Folding {

  /** One character becomes at most four, such as the ligature "ffi" in brackets. */
  private static final int MOST_LETTERS = 4;

  private Folding() {}

  /** "Żółw" becomes "zolw", "Straße" becomes "strasse", "Їжак" becomes "іжак". */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    char[] folded = new char[bare.length() * MOST_LETTERS];
    int length = 0;
    for (int i = 0; i < bare.length(); i++) {
      char letter = bare.charAt(i);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (letter < 0x80) {
        folded[length++] = letter;
      } else if (letter == 'ґ') {
        folded[length++] = 'г';
      } else {
        length = ASCIIFoldingFilter.foldToASCII(new char[] {letter}, 0, folded, length, 1);
      }
    }
    return new String(folded, 0, length);
  }

  /** Whether a text has letters that only a keyboard of its language writes. */
  static boolean isAccented(String text) {
    return !fold(text).equals(text.toLowerCase(Locale.ROOT));
  }
}
