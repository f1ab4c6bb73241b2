package pl.ngomap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left out early is what the measure itself would leave out. */
class LikeWordsTest {

  private static final String LETTERS = "abcdeżгд1";

  private final Random random = new Random(11);

  private String word() {
    return random
        .ints(4 + random.nextInt(6), 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  @Test
  void nobody_within_the_slips_is_left_out() {
    Map<String, String> words =
        Stream.generate(this::word)
            .limit(5_000)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), String::toUpperCase));
    LikeWords like = new LikeWords(words);
    int near = 0;
    for (int i = 0; i < 200; i++) {
      String typed = word();
      int slips = 1 + i % 3;
      Set<String> expected =
          words.keySet().stream()
              .filter(word -> Spelling.distance(typed, word) <= slips)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> found =
          like.of(typed, slips)
              .map(LikeWords.Known::word)
              .filter(word -> Spelling.distance(typed, word) <= slips)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(expected, found, typed);
      near += expected.size();
    }
    assertTrue(near > 100, "the test itself has something to find");
  }

  @Test
  void a_word_is_shown_as_it_is_written() {
    LikeWords like = new LikeWords(Map.of("zolw", "żółw"));
    assertEquals("żółw", like.of("zolv", 1).findFirst().orElseThrow().shown());
    assertEquals(0, like.of("zolwiatko", 3).count());
  }
}
