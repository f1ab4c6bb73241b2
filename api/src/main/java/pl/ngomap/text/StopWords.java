package pl.ngomap.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/** Words of questions that say nothing of what is wanted; they are still found in phrases. */
final class StopWords {

  /** What people say around a wish, in four languages. */
  private static final String ASKING =
      """
      gdzie szukam szukać znaleźć znajdę potrzebuję potrzebny potrzebna potrzebne chcę chciałbym chciałabym
      mogę można proszę ktoś kto jak jaki jaka jakie kiedy czy moja mój moje mojego mojej blisko pobliżu
      niedaleko okolicy najbliższy najbliższa najbliższe koło obok mnie dla pod nad przy przez bez do od na za
      mam jestem jest są żeby aby oraz lub albo w we z ze i o u a
      where find looking need want how can could get who which near nearby nearest me my is there please someone i do does
      ich brauche suche möchte will wo finde finden wie kann wer mein meine meinen in der nähe für mich bitte gibt es
      де знайти шукаю потрібен потрібна потрібно потрібні треба хочу можу як хто мені мій моя моєї мого поруч біля для у в на з зі та і чи є""";

  /** Those that the index leaves out, too, but in names. */
  private static final Set<String> EMPTY = folded(Stream.empty());

  private static final Set<String> WORDS = folded(Stream.of(ASKING.split("\\s+")));

  private static Set<String> folded(Stream<String> more) {
    return Stream.concat(
            more,
            Stream.of(
                    PolishAnalyzer.getDefaultStopSet(),
                    EnglishAnalyzer.getDefaultStopSet(),
                    GermanAnalyzer.getDefaultStopSet(),
                    new UkrainianMorfologikAnalyzer().getStopwordSet())
                .flatMap(set -> set.stream())
                .map(word -> new String((char[]) word)))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  private StopWords() {}

  /** Whether a word says nothing in any text: "and", "dla". */
  static boolean areEmpty(String folded) {
    return EMPTY.contains(folded);
  }

  /** Whether a word says nothing in a question. */
  static boolean contain(Word word) {
    return WORDS.contains(Folding.fold(word.text()));
  }
}
