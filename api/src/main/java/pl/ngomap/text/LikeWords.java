package pl.ngomap.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words among which one is looked for that was misspelt: those that are too long, too short, or of
 * too many other letters are left out before anybody measures how far they are.
 */
final class LikeWords {

  private final Map<Integer, List<Known>> byLength = new HashMap<>();

  /**
   * A word.
   *
   * @param shown the way it is written
   * @param letters a bit for each letter that occurs in it; some letters share one
   */
  record Known(String word, String shown, long letters) {}

  LikeWords(Map<String, String> shownByWord) {
    shownByWord.forEach(
        (word, shown) ->
            byLength
                .computeIfAbsent(word.length(), length -> new ArrayList<>())
                .add(new Known(word, shown, letters(word))));
  }

  /** All that are at most so many slips away, and some others; a slip changes two bits at most. */
  Stream<Known> of(String word, int slips) {
    long letters = letters(word);
    return IntStream.rangeClosed(word.length() - slips, word.length() + slips)
        .mapToObj(length -> byLength.getOrDefault(length, List.of()))
        .flatMap(List::stream)
        .filter(known -> Long.bitCount(known.letters ^ letters) <= 2 * slips);
  }

  private static long letters(String word) {
    return word.chars().mapToLong(letter -> 1L << letter).reduce(0, (all, one) -> all | one);
  }
}
