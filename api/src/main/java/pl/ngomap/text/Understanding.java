package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out what a question asks for. The answer changes with the data: they make the vocabulary.
 */
@ApplicationScoped
public class Understanding {

  /** A shorter beginning would be the beginning of everything. */
  private static final int SHORTEST_BEGINNING = 3;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Needs needs;

  Understanding(Lexicon lexicon, Vocabulary vocabulary, Spelling spelling, Needs needs) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.spelling = spelling;
    this.needs = needs;
  }

  /** A word of the question on the way to its meaning. */
  private record Asked(Word word, Set<String> lexemes, boolean known, boolean begins) {}

  /**
   * @param text of any language, checked to be readable
   * @param likely the language of the page that it was typed into
   */
  public Meaning understand(String text, Language likely) {
    Question question = Question.of(text);
    List<Meaning.Correction> corrections = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    Map<String, Long> documents = documents(question, likely);
    Set<String> begun = begun(question);
    for (int i = 0; i < question.words().size(); i++) {
      Word word = question.words().get(i);
      boolean last = question.typing() && i == question.words().size() - 1;
      asked.add(look(word, likely, documents, begun, last, corrections));
    }
    List<Needs.Named> named = needs.named(asked.stream().map(Asked::lexemes).toList());
    List<Term> terms = new ArrayList<>();
    long profiles = Math.max(1, vocabulary.profiles());
    for (int i = 0; i < asked.size(); i++) {
      terms.add(term(asked.get(i), expansion(named, i), documents, profiles));
    }
    question.phrases().forEach(phrase -> terms.add(term(phrase, profiles)));
    return new Meaning(
        terms,
        question.excluded().stream().map(this::excluded).toList(),
        named.stream().map(found -> found.need().id()).toList(),
        question.number(),
        corrections);
  }

  /**
   * Another spelling of a question whose words nobody uses, with more slips than are forgiven
   * unasked.
   *
   * @return nothing when there is none
   */
  public Optional<String> respell(String text) {
    String respelt = text;
    for (Word word : Question.of(text).words()) {
      Set<String> lexemes = lexicon.asked(word, Language.PL);
      boolean known =
          lexemes.stream().anyMatch(needs::know) || !vocabulary.documents(lexemes).isEmpty();
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

  private Map<String, Long> documents(Question question, Language likely) {
    Set<String> lexemes = new HashSet<>();
    question.words().forEach(word -> lexemes.addAll(lexicon.asked(word, likely)));
    return lexemes.isEmpty() ? Map.of() : vocabulary.documents(lexemes);
  }

  private Set<String> begun(Question question) {
    Set<String> beginnings =
        question.words().stream().map(Word::folded).collect(Collectors.toSet());
    return beginnings.isEmpty() ? Set.of() : new HashSet<>(vocabulary.beginnings(beginnings));
  }

  private Asked look(
      Word word,
      Language likely,
      Map<String, Long> documents,
      Set<String> begun,
      boolean last,
      List<Meaning.Correction> corrections) {
    Set<String> lexemes = lexicon.asked(word, likely);
    boolean known =
        word.isNumber()
            || lexemes.stream()
                .anyMatch(lexeme -> documents.containsKey(lexeme) || needs.know(lexeme));
    boolean begins = begun.contains(word.folded());
    if (known || begins) {
      boolean unfinished = !known || last && word.folded().length() >= SHORTEST_BEGINNING;
      return new Asked(word, lexemes, known, begins && unfinished);
    }
    Optional<String> right = spelling.correct(word);
    if (right.isEmpty()) {
      return new Asked(word, lexemes, false, false);
    }
    corrections.add(new Meaning.Correction(word.text(), right.get()));
    Word taken = Word.of(right.get()).get(0);
    return new Asked(taken, lexicon.asked(taken, likely), true, false);
  }

  private List<String> expansion(List<Needs.Named> named, int index) {
    Set<String> operands = new LinkedHashSet<>();
    named.stream()
        .filter(found -> found.covered().contains(index))
        .forEach(found -> operands.addAll(needs.operands(found.need())));
    return List.copyOf(operands);
  }

  private static Term term(
      Asked asked, List<String> expansion, Map<String, Long> documents, long profiles) {
    long used =
        asked.lexemes.stream()
            .mapToLong(lexeme -> documents.getOrDefault(lexeme, 0L))
            .max()
            .orElse(0);
    List<String> beginning =
        asked.begins ? List.of(Term.operand(asked.word.folded()) + ":*") : List.of();
    return new Term(
        asked.word.text(),
        asked.lexemes.stream().map(Term::operand).toList(),
        beginning,
        expansion,
        weight(used, profiles));
  }

  /** The rarer the heavier, but a word that everybody uses still counts a little. */
  private static double weight(long used, long profiles) {
    return Math.log(2 + (double) profiles / (1 + used));
  }

  private static Term term(List<Word> phrase, long profiles) {
    String text = phrase.stream().map(Word::text).collect(Collectors.joining(" "));
    return new Term(text, List.of(sideBySide(phrase)), List.of(), List.of(), weight(1, profiles));
  }

  /** Of a phrase just these words, of a single word all its forms. */
  private String excluded(List<Word> words) {
    return words.size() > 1
        ? sideBySide(words)
        : lexicon.lexemes(words.get(0), Language.PL).stream()
            .map(Term::operand)
            .collect(Collectors.joining(" | "));
  }

  private static String sideBySide(List<Word> words) {
    return words.stream()
        .map(Word::folded)
        .map(Term::operand)
        .collect(Collectors.joining(" <-> ", "(", ")"));
  }
}
