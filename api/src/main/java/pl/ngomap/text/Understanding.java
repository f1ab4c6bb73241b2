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

  /**
   * A word of so many profiles is taken as it is: the index would gather all that begins so, too.
   */
  private static final int COMMON = 600;

  /** Digits of a register number that somebody is typing; fewer are a house's. */
  private static final int SHORTEST_NUMBER = 5;

  /** After so many words that nobody knows, this is no question that is worth more work. */
  private static final int MOST_UNKNOWN = 5;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Spelling spelling;
  private final Needs needs;
  private final SphereWords spheres;

  Understanding(
      Lexicon lexicon, Vocabulary vocabulary, Spelling spelling, Needs needs, SphereWords spheres) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.spelling = spelling;
    this.needs = needs;
    this.spheres = spheres;
  }

  /** A word of the question on the way to its meaning. */
  private record Asked(Word word, Set<String> lexemes, boolean known, boolean begins) {}

  /**
   * @param text of any language, checked to be readable
   * @param page the language of the page that it was typed into
   */
  public Meaning understand(String text, Language page) {
    Question question = Question.of(text);
    Language likely = likely(question, page);
    List<Meaning.Correction> corrections = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    Map<String, Long> documents = documents(question, likely);
    Set<String> begun = begun(question);
    for (int i = 0; i < question.words().size(); i++) {
      Word word = question.words().get(i);
      boolean last = question.typing() && i == question.words().size() - 1;
      boolean patient = asked.stream().filter(one -> !one.known).count() < MOST_UNKNOWN;
      asked.add(look(word, likely, documents, begun, last, patient ? corrections : null));
    }
    List<Needs.Named> named = named(asked, documents);
    List<Term> terms = new ArrayList<>();
    long profiles = Math.max(1, vocabulary.profiles());
    for (int i = 0; i < asked.size(); i++) {
      terms.add(term(asked.get(i), expansion(asked.get(i), named, i), documents, profiles));
    }
    question.phrases().forEach(phrase -> terms.add(term(phrase, profiles)));
    return new Meaning(
        terms,
        question.excluded().stream().map(this::excluded).toList(),
        named.stream().map(found -> found.need().id()).distinct().toList(),
        question.number(),
        corrections,
        expected(terms));
  }

  /** A word that is not Polish makes its neighbours doubtful, too. */
  private Language likely(Question question, Language page) {
    boolean foreign =
        question.words().stream()
            .filter(word -> !word.isNumber() && !word.isCyrillic())
            .anyMatch(word -> !lexicon.isPolish(word.text()));
    return foreign && page == Language.PL ? Language.EN : page;
  }

  private static List<Set<String>> lexemes(List<Asked> asked) {
    return asked.stream().map(Asked::lexemes).toList();
  }

  /** By whole phrases first; then by single words that no phrase needs and no profile has. */
  private List<Needs.Named> named(List<Asked> asked, Map<String, Long> documents) {
    List<Needs.Named> named = new ArrayList<>(needs.named(lexemes(asked)));
    if (named.isEmpty() && asked.size() > 1) {
      named.addAll(needs.guessed(lexemes(asked)));
    }
    for (int i = 0; i < asked.size(); i++) {
      int index = i;
      Asked word = asked.get(i);
      boolean free = named.stream().noneMatch(found -> found.covered().contains(index));
      if (free && !word.begins && word.lexemes.stream().noneMatch(documents::containsKey)) {
        needs
            .told(word.lexemes, word.known)
            .forEach(need -> named.add(new Needs.Named(need, Set.of(index))));
      }
    }
    return named;
  }

  /** Of beginnings and phrases nobody knows, so that they count as everybody. */
  private long expected(List<Term> terms) {
    Set<String> lexemes = new HashSet<>();
    terms.forEach(term -> lexemes.addAll(term.lexemes()));
    Map<String, Long> documents = lexemes.isEmpty() ? Map.of() : vocabulary.documents(lexemes);
    return terms.stream()
        .filter(term -> term.beginning().isEmpty())
        .mapToLong(
            term -> term.lexemes().stream().mapToLong(one -> documents.getOrDefault(one, 0L)).sum())
        .min()
        .orElse(Long.MAX_VALUE);
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
    boolean known = word.isNumber() || isKnown(lexemes, documents);
    boolean begins =
        begun.contains(word.folded())
            || word.isNumber() && word.folded().length() >= SHORTEST_NUMBER;
    if (known || begins) {
      long used =
          lexemes.stream().mapToLong(one -> documents.getOrDefault(one, 0L)).max().orElse(0);
      boolean rare = used < COMMON && word.folded().length() >= SHORTEST_BEGINNING;
      boolean unfinished = !known || last && rare;
      return new Asked(word, lexemes, known, begins && unfinished);
    }
    Optional<String> right = corrections == null ? Optional.empty() : spelling.correct(word);
    if (right.isEmpty()) {
      return new Asked(word, lexemes, false, false);
    }
    corrections.add(new Meaning.Correction(word.text(), right.get()));
    Word taken = Word.of(right.get()).get(0);
    return new Asked(taken, lexicon.asked(taken, likely), true, false);
  }

  /** What needs lead to, and the spheres that have the word in their labels. */
  private List<String> expansion(Asked asked, List<Needs.Named> named, int index) {
    Set<String> operands = new LinkedHashSet<>();
    spheres.spheres(asked.lexemes).forEach(code -> operands.add(Term.operand(Marks.sphere(code))));
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

  /** Empty words are not in the index, but their places are. */
  private static String sideBySide(List<Word> words) {
    StringBuilder phrase = new StringBuilder();
    int distance = 0;
    for (Word word : words) {
      distance++;
      if (!StopWords.areEmpty(word.folded())) {
        phrase
            .append(phrase.isEmpty() ? "" : " <" + distance + "> ")
            .append(Term.operand(word.folded()));
        distance = 0;
      }
    }
    return phrase.isEmpty() ? Term.operand(words.get(0).folded()) : "(" + phrase + ")";
  }

  /** Whether some profile, need or sphere has one of these lexemes. */
  boolean isKnown(Set<String> lexemes, Map<String, Long> documents) {
    return lexemes.stream().anyMatch(one -> documents.containsKey(one) || needs.know(one))
        || !spheres.spheres(lexemes).isEmpty();
  }
}
