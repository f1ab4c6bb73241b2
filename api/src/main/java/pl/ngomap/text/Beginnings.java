package pl.ngomap.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody has typed so far, word by word.
 *
 * @param typed all of it, folded
 * @param last letters and digits of the last word, folded
 * @param names a {@code tsquery}: words of names that begin so, in any order
 * @param words folded, letters and digits only
 */
public record Beginnings(String typed, String last, String names, List<String> words) {

  /** Put behind a beginning: greater, byte by byte, than whatever goes on from it. */
  public static final String LAST = "\udbff\udfff";

  /** Words after these are not looked at while typing. */
  private static final int MOST_WORDS = 8;

  /**
   * @return words are empty when there is neither a letter nor a digit
   */
  public static Beginnings of(String text) {
    List<String> words = Word.of(text).stream().limit(MOST_WORDS).map(Word::folded).toList();
    return new Beginnings(
        Folding.fold(text.strip()),
        words.isEmpty() ? "" : words.get(words.size() - 1),
        words.stream()
            .map(word -> Term.operand(Marks.name(word)) + ":*")
            .collect(Collectors.joining(" & ")),
        words);
  }

  public boolean isEmpty() {
    return last.isEmpty();
  }
}
