package pl.ngomap.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The everyday needs of {@code search/synonyms.csv}, by the words that people say for them. */
@ApplicationScoped
public class Needs {

  private static final String FILE = "/search/synonyms.csv";
  private static final Pattern BAR = Pattern.compile("\\|");

  /** Half of what one word says that only one need has. */
  private static final double LEAST_VOTES = 0.5;

  /** Who gets so much of the best one's votes is meant, too. */
  private static final double NEARLY_BEST = 0.85;

  private final Lexicon lexicon;
  private final Map<String, Need> byId = new LinkedHashMap<>();
  private final Map<Language, List<Phrase>> phrases = new EnumMap<>(Language.class);
  private final Map<String, List<Phrase>> byFirstLexeme = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final TellingWords telling = new TellingWords();
  private final LikeWords like;

  /** What people say for a need: its words, each by the lexemes that it may be meant by. */
  record Phrase(Need need, String text, String folded, List<Set<String>> words) {}

  /**
   * A need that a question names.
   *
   * @param covered indexes of the question's words that name it
   */
  record Named(Need need, Set<Integer> covered) {}

  Needs(Lexicon lexicon) {
    this.lexicon = lexicon;
    try (Reader file =
            new InputStreamReader(Needs.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    like = new LikeWords(words);
  }

  private void read(NamedCsvRecord row) {
    Language language = Language.of(row.getField("language"));
    List<String> said = list(row.getField("terms"));
    Need need =
        byId.computeIfAbsent(
            row.getField("need"),
            id ->
                new Need(id, new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Language.class)));
    addNew(need.spheres(), list(row.getField("spheres")));
    addNew(need.lemmas(), list(row.getField("lemmas")));
    need.lemmas().stream()
        .flatMap(lemma -> Word.of(lemma).stream())
        .forEach(word -> telling.add(need, lexicon.lexemes(word, Language.PL)));
    if (!said.isEmpty()) {
      need.labels().putIfAbsent(language, said.get(0));
    }
    said.forEach(text -> add(need, language, text));
  }

  private void add(Need need, Language language, String text) {
    List<Word> said = Question.of(text).words();
    List<Set<String>> lexemes = said.stream().map(word -> lexicon.lexemes(word, language)).toList();
    if (lexemes.isEmpty()) {
      return;
    }
    Phrase phrase = new Phrase(need, text, Folding.fold(text), lexemes);
    phrases.computeIfAbsent(language, any -> new ArrayList<>()).add(phrase);
    lexemes
        .get(0)
        .forEach(
            lexeme -> byFirstLexeme.computeIfAbsent(lexeme, any -> new ArrayList<>()).add(phrase));
    for (int i = 0; i < said.size(); i++) {
      String shown = said.get(i).text();
      lexemes.get(i).forEach(lexeme -> words.putIfAbsent(lexeme, shown));
      telling.add(need, lexemes.get(i));
    }
  }

  private static void addNew(List<String> known, List<String> more) {
    more.stream().filter(one -> !known.contains(one)).forEach(known::add);
  }

  private static List<String> list(String cell) {
    return BAR.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  /**
   * The needs that some words name, those by more of the words first; no word names two phrases.
   */
  List<Named> named(List<Set<String>> question) {
    Map<Phrase, Set<Integer>> found = new LinkedHashMap<>();
    for (int i = 0; i < question.size(); i++) {
      for (String lexeme : question.get(i)) {
        for (Phrase phrase : byFirstLexeme.getOrDefault(lexeme, List.of())) {
          Set<Integer> covered = covered(phrase, question, i);
          if (covered != null) {
            found.putIfAbsent(phrase, covered);
          }
        }
      }
    }
    List<Map.Entry<Phrase, Set<Integer>>> longest = new ArrayList<>(found.entrySet());
    longest.sort(Comparator.comparing(entry -> -entry.getValue().size()));
    Set<Integer> taken = new LinkedHashSet<>();
    Map<String, Named> named = new LinkedHashMap<>();
    Set<Set<Integer>> accepted = new LinkedHashSet<>();
    for (Map.Entry<Phrase, Set<Integer>> entry : longest) {
      Set<Integer> covered = entry.getValue();
      if (accepted.contains(covered) || covered.stream().noneMatch(taken::contains)) {
        accepted.add(covered);
        taken.addAll(covered);
        Need need = entry.getKey().need();
        named.putIfAbsent(need.id(), new Named(need, covered));
      }
    }
    return List.copyOf(named.values());
  }

  /**
   * The needs that a question is most likely about though it says none of their phrases: all its
   * words vote. None when they agree too little.
   */
  List<Named> guessed(List<Set<String>> question) {
    List<Map<Need, Double>> votes = question.stream().map(telling::vote).toList();
    Map<Need, Double> sums = new LinkedHashMap<>();
    votes.forEach(one -> one.forEach((need, vote) -> sums.merge(need, vote, Double::sum)));
    double best = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (best < LEAST_VOTES) {
      return List.of();
    }
    return sums.entrySet().stream()
        .filter(entry -> entry.getValue() >= NEARLY_BEST * best)
        .map(entry -> new Named(entry.getKey(), voters(votes, entry.getKey())))
        .toList();
  }

  private static Set<Integer> voters(List<Map<Need, Double>> votes, Need need) {
    return IntStream.range(0, votes.size())
        .filter(i -> votes.get(i).containsKey(need))
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The needs that a single word tells though it is no phrase.
   *
   * @param known whether a profile, need or sphere has the word; of others the root is enough
   */
  Set<Need> told(Set<String> lexemes, boolean known) {
    return known ? telling.tell(lexemes) : telling.tellByRoot(lexemes);
  }

  /** Which words of the question say this phrase, in any order; null when they do not. */
  private static Set<Integer> covered(Phrase phrase, List<Set<String>> question, int first) {
    Set<Integer> covered = new LinkedHashSet<>(Set.of(first));
    for (Set<String> word : phrase.words().subList(1, phrase.words().size())) {
      int found = -1;
      for (int i = 0; i < question.size() && found < 0; i++) {
        if (!covered.contains(i) && word.stream().anyMatch(question.get(i)::contains)) {
          found = i;
        }
      }
      if (found < 0) {
        return null;
      }
      covered.add(found);
    }
    return covered;
  }

  /** Whether some phrase has a word with this lexeme. */
  boolean know(String lexeme) {
    return words.containsKey(lexeme);
  }

  /** Words of phrases that may be at most so many slips away from this one, folded. */
  Stream<LikeWords.Known> wordsLike(String word, int slips) {
    return like.of(word, slips);
  }

  /** What people say in a language, phrase by phrase. */
  List<Phrase> phrases(Language language) {
    return phrases.getOrDefault(language, List.of());
  }

  /** The need of this identifier; null: none. */
  public Need get(String id) {
    return byId.get(id);
  }

  /** What a need leads to, as operands of a {@code tsquery}. */
  List<String> operands(Need need) {
    List<String> operands =
        need.spheres().stream()
            .map(Marks::sphere)
            .map(Term::operand)
            .collect(Collectors.toCollection(ArrayList::new));
    for (String lemma : need.lemmas()) {
      operands.add(phrase(Word.of(lemma)));
    }
    return operands;
  }

  private String phrase(List<Word> lemmas) {
    return lemmas.stream()
        .map(word -> lexicon.lexemes(word, Language.PL))
        .map(
            lexemes ->
                lexemes.stream().map(Term::operand).collect(Collectors.joining(" | ", "(", ")")))
        .collect(Collectors.joining(" <-> "));
  }
}
