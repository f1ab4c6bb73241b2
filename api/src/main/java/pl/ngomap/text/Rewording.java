package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a question otherwise: as it may have been meant, and without what tells of a person. */
@ApplicationScoped
public class Rewording {

  /** Words after these are left as they are. */
  private static final int MOST_WORDS = 6;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Understanding understanding;

  Rewording(
      Lexicon lexicon, Vocabulary vocabulary, Spelling spelling, Understanding understanding) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.spelling = spelling;
    this.understanding = understanding;
  }

  /**
   * Another spelling of a question whose words nobody uses, with more slips than are forgiven
   * unasked.
   *
   * @return nothing when there is none
   */
  public Optional<String> respell(String text) {
    String respelt = text;
    for (Word word : Question.of(text).words().stream().limit(MOST_WORDS).toList()) {
      Set<String> lexemes = lexicon.asked(word, Language.PL);
      boolean known = understanding.isKnown(lexemes, vocabulary.documents(lexemes));
      Optional<String> right = known ? Optional.empty() : spelling.guess(word);
      if (right.isPresent()) {
        respelt = respelt.replace(word.text(), right.get());
      }
    }
    return respelt.equals(text) ? Optional.empty() : Optional.of(respelt);
  }

  /**
   * The words of a question that any dictionary has: names of people and whatever else nobody else
   * would say are left out, and so are numbers.
   *
   * @return folded, in alphabetical order; empty when nothing is left
   */
  public String commonWords(Meaning meaning) {
    return meaning.terms().stream()
        .map(Term::text)
        .flatMap(text -> Word.of(text).stream())
        .filter(word -> !word.isNumber() && lexicon.isCommon(word))
        .map(Word::folded)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** In how many names words begin so, at most. */
  public long named(Beginnings beginnings) {
    return beginnings.words().stream().mapToLong(vocabulary::named).min().orElse(0);
  }
}
