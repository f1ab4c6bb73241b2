package pl.ngomap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param text as it is written
 * @param start of its first character
 * @param end after its last character
 */
public record Word(String text, int start, int end) {

  /** Longer ones are no words; PostgreSQL takes lexemes up to 2 kB. */
  private static final int LONGEST = 60;

  /**
   * Letters with their marks, or digits. Ukrainian writes an apostrophe inside of words; elsewhere
   * it parts them.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "\\d+(?:-\\d+)+|[\\p{IsCyrillic}\\p{M}]+(?:['’ʼ][\\p{IsCyrillic}\\p{M}]+)*|[\\p{L}\\p{M}\\p{N}]+");

  /** All words of a text, in order. Digits joined by dashes, such as a postal code, are one. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (matcher.end() - matcher.start() <= LONGEST) {
        words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
      }
    }
    return words;
  }

  /** As it stands in the index: without accents, case, apostrophes and dashes. */
  String folded() {
    return bare(Folding.fold(text));
  }

  static String bare(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0))
        && text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
  }

  boolean isCyrillic() {
    return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }
}
