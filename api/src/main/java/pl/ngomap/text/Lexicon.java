package pl.ngomap.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * What stands in the index for a word: the word itself, and the words that it is a form of. Polish
 * and Ukrainian have dictionaries; Stempel guesses at Polish words that none knows, as stemmers do
 * at English and German ones.
 */
@ApplicationScoped
class Lexicon {

  private static final String POLISH = "morfologik/stemming/polish/polish.dict";
  private static final String UKRAINIAN = "ua/net/nlp/ukrainian.dict";

  /** A guess of one or two letters would bring unlike words together. */
  private static final int SHORTEST_STEM = 3;

  private static final int REMEMBERED = 100_000;

  private final WordForms polish = WordForms.read(POLISH);
  private final WordForms ukrainian = WordForms.read(UKRAINIAN);
  private final Cache<String, Set<String>> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private final TextConfig.Polish way;

  Lexicon(TextConfig config) {
    this.way = config.polish();
  }

  /** Of a text whose language is known: the folded word first, then what it is a form of. */
  Set<String> lexemes(Word word, Language language) {
    Language its = word.isCyrillic() ? Language.UK : language;
    return known.get(its.ordinal() + word.text(), key -> analyse(word, its));
  }

  /**
   * Of a question, whose language nobody tells: a Polish reading where there is one, with accents
   * or without, else an English and a German one, too.
   */
  Set<String> asked(Word word, Language likely) {
    Set<String> lexemes = new LinkedHashSet<>(lexemes(word, Language.PL));
    if (word.isNumber() || word.isCyrillic()) {
      return lexemes;
    }
    if (!Folding.isAccented(word.text())) {
      for (String form : polish.accented(word.text())) {
        polish.lemmas(form).forEach(lemma -> add(lexemes, lemma));
      }
    }
    if (likely != Language.PL || !isPolish(word.text())) {
      lexemes.addAll(lexemes(word, Language.EN));
      lexemes.addAll(lexemes(word, Language.DE));
    }
    return lexemes;
  }

  boolean isPolish(String word) {
    return !polish.lemmas(word).isEmpty() || !polish.accented(word).isEmpty();
  }

  /** Whether a dictionary has it in small letters, so that it is no name. */
  boolean isCommon(Word word) {
    return word.isCyrillic() ? ukrainian.isCommon(word.text()) : polish.isCommon(word.text());
  }

  private Set<String> analyse(Word word, Language language) {
    Set<String> lexemes = new LinkedHashSet<>();
    lexemes.add(word.folded());
    if (word.isNumber()) {
      return lexemes;
    }
    String lower = word.text().toLowerCase(Locale.ROOT);
    switch (language) {
      case PL -> {
        Set<String> lemmas = way == TextConfig.Polish.STEMPEL ? Set.of() : polish.lemmas(lower);
        lemmas.forEach(lemma -> add(lexemes, lemma));
        if (lemmas.isEmpty() && way != TextConfig.Polish.MORFOLOGIK) {
          add(lexemes, stempel(lower));
        }
      }
      case UK ->
          ukrainian
              .lemmas(lower.replace('’', '\'').replace('ʼ', '\''))
              .forEach(lemma -> add(lexemes, lemma));
      case EN -> add(lexemes, english(lower));
      case DE -> add(lexemes, german(lower));
    }
    return lexemes;
  }

  private static void add(Set<String> lexemes, String lemma) {
    String folded = Word.bare(Folding.fold(lemma));
    if (!folded.isEmpty()) {
      lexemes.add(folded);
    }
  }

  private static String stempel(String word) {
    CharSequence stem = new StempelStemmer(PolishAnalyzer.getDefaultTable()).stem(word);
    return stem == null || stem.length() < SHORTEST_STEM ? word : stem.toString();
  }

  private static String english(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static String german(String word) {
    char[] letters = word.toCharArray();
    return new String(letters, 0, new GermanLightStemmer().stem(letters, letters.length));
  }
}
