package pl.ngomap.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.geo.Position;
import pl.ngomap.listing.Landmarks;

/** How texts and questions are taken apart. */
class WordsTest {

  private final Lexicon lexicon = new Lexicon(() -> TextConfig.Polish.BOTH);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Żółw, zolw",
        "ŁÓDŹ, lodz",
        "Straße, strasse",
        "Ґанок, ганок",
        "здоров’я, здоров'я",
        "ﬁ, fi",
        "Ё, е"
      })
  void letters_lose_accents_and_case(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @ParameterizedTest
  @CsvSource({
    "psów, PL, pies",
    "seniorom, PL, senior",
    "zwierzętami, PL, zwierze",
    "Koszalinie, PL, koszalin",
    "żółwia, PL, zolw",
    "дитини, UK, дитина",
    "собаками, UK, собака",
    "donating, EN, donat",
    "donation, EN, donat",
    "Hunde, DE, hund",
    "собаки, PL, собака"
  })
  void forms_lead_to_their_words(String form, Language language, String lemma) {
    Set<String> lexemes = lexicon.lexemes(word(form), language);
    assertTrue(lexemes.contains(lemma), form + " " + lexemes);
    assertEquals(word(form).folded(), lexemes.iterator().next());
  }

  @ParameterizedTest
  @CsvSource({"zolwie, zolw", "zwierzetom, zwierze", "lodzi, lodz", "sad, sad", "dziecmi, dziecko"})
  void words_without_accents_are_read_as_if_they_had_them(String typed, String lemma) {
    Set<String> lexemes = lexicon.asked(word(typed), Language.PL);
    assertTrue(lexemes.contains(lemma), typed + " " + lexemes);
  }

  @Test
  void questions_are_taken_apart() {
    Question question = Question.of("gdzie jest \"klub seniora\" -chór zajęcia");
    assertEquals(List.of("zajęcia"), texts(question.words()));
    assertEquals(List.of("klub", "seniora"), texts(question.phrases().get(0)));
    assertEquals(List.of("chór"), texts(question.excluded().get(0)));
    assertTrue(question.typing());
    assertFalse(Question.of("senior ").typing());
    assertFalse(Question.of("„senior”").typing());
    assertEquals(List.of("bielsko", "biała"), texts(Question.of("bielsko-biała").words()));
    assertEquals(List.of("dla", "mnie"), texts(Question.of("dla mnie").words()));
  }

  @ParameterizedTest
  @CsvSource({
    "0000274950, krs, 0000274950",
    "KRS 0000 274 950, krs, 0000274950",
    "669-10-44-410, nip, 6691044410",
    "nip: 0091044410, nip, 0091044410",
    "330978402, regon, 330978402",
    "33097840200012, regon, 33097840200012",
    "75-201, postalCode, 75201",
    "senior 75-201, postalCode, 75201"
  })
  void numbers_are_recognised(String text, String kind, String value) {
    assertEquals(new Meaning.RecognisedNumber(kind, value), Question.of(text).number());
  }

  @Test
  void other_numbers_mean_nothing_by_themselves() {
    for (String text : List.of("12345", "602 123 45", "ul. 3 Maja 7", "112")) {
      assertEquals(null, Question.of(text).number(), text);
    }
  }

  @Test
  void slips_are_counted_as_damerau_and_levenshtein_do() {
    assertEquals(0, Spelling.distance("senior", "senior"));
    assertEquals(1, Spelling.distance("senoir", "senior"));
    assertEquals(1, Spelling.distance("seniorr", "senior"));
    assertEquals(2, Spelling.distance("psiholog", "psycholog"));
    assertEquals(6, Spelling.distance("", "senior"));
  }

  @Test
  void nobody_within_a_tiles_reach_is_left_out() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      Position here = new Position(random.nextDouble() * 168 - 84, random.nextDouble() * 360 - 180);
      for (int zoom : Marks.zooms()) {
        double metres = Marks.reach(zoom, here.lat()) * random.nextDouble();
        Position there = Landmarks.away(here, metres, random.nextDouble() * 360);
        String cell = "'" + Marks.cell(zoom, there.lat(), there.lon()) + "'";
        assertTrue(
            Marks.around(zoom, here.lat(), here.lon()).contains(cell),
            here + " " + there + " " + zoom);
      }
    }
  }

  @Test
  void a_profile_becomes_a_tsvector() {
    SearchText text = new SearchText(lexicon, new HashMap<>());
    text.add(SearchText.Field.NAME, "O'Brien \\ i psy", Language.PL).addSpheres(List.of("18", "3"));
    String vector = text.toString();
    assertTrue(vector.matches("('[^'\\\\]+'(:\\d+[ABCD](,\\d+[ABCD])*)?( |$))+"), vector);
    assertTrue(vector.contains("'~pies'") && vector.contains("'#18':"), vector);
    assertFalse(text.withoutMarks().contains("~"), vector);
  }

  private static Word word(String text) {
    return Word.of(text).get(0);
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }
}
