package pl.ngomap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the words of a question to everyday needs, step by step. */
class NeedsTest {

  private final Lexicon lexicon = new Lexicon(() -> TextConfig.Polish.BOTH);
  private final Needs needs = new Needs(lexicon);

  private List<Set<String>> lexemes(String question) {
    return Question.of(question).words().stream()
        .map(word -> lexicon.asked(word, Language.PL))
        .toList();
  }

  private static Set<String> ids(List<Needs.Named> named) {
    return named.stream().map(found -> found.need().id()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "fundacja dla psow, dogs",
    "alkoholik, alcohol-addiction",
    "aa, alcohol-addiction",
    "психолог для дитини, psychologist-for-a-child",
    "soup kitchen, food-help",
    "Tierheim, animals-help",
  })
  void a_whole_term_names_its_need(String question, String need) {
    assertTrue(ids(needs.named(lexemes(question))).contains(need), question);
  }

  @ParameterizedTest
  @CsvSource({
    "bocian wypadł skrzydło gniazdo, wildlife-and-birds",
    "zadłużony komornik raty, debt-advice",
  })
  void words_that_say_no_term_vote(String question, String need) {
    assertTrue(ids(needs.guessed(lexemes(question))).contains(need), question);
  }

  @Test
  void words_of_no_need_elect_none() {
    assertEquals(List.of(), needs.guessed(lexemes("qwxz zxwq")));
  }

  @Test
  void a_word_that_nobody_knows_is_taken_by_its_root() {
    assertEquals(Set.of(), needs.told(Set.of("qwxzhospic"), false));
    assertTrue(
        needs.told(Set.of("hospicjumek"), false).stream()
            .anyMatch(need -> need.id().equals("hospice")));
  }
}
