package pl.ngomap.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.exchange.Loading;
import pl.ngomap.listing.Walk;
import pl.ngomap.organisation.World;

/**
 * Questions with the organisations that people would expect: how many of them find the best one
 * first (success@1), and how good the first five are (nDCG@5); search/README.md of the test
 * resources says how they are graded. All misses are printed, so that a change of the formula can
 * be seen as a whole.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementTest {

  private static final int DEPTH = 5;

  @Inject World world;
  @Inject Loading loading;

  /** A question and what it should find, the best first; names in one slot are as good. */
  private record Question(
      String language, String text, String lat, String lon, List<List<String>> expected) {}

  /** What came of a question. */
  private record Verdict(Question question, List<String> found, double ndcg, boolean success) {}

  @BeforeAll
  void settle(@TempDir Path folder) throws IOException {
    world.clear();
    Path file = folder.resolve("organisations.csv");
    try (InputStream csv = JudgementTest.class.getResourceAsStream("/search/organisations.csv")) {
      Files.copy(csv, file, StandardCopyOption.REPLACE_EXISTING);
    }
    loading.load(file);
  }

  @ParameterizedTest
  @CsvSource({"questions, 0.9, 0.85", "everyday, 0.8, 0.75"})
  void the_expected_ones_come_first(String set, double leastNdcg, double leastSuccess)
      throws IOException {
    List<Verdict> verdicts = questions(set).stream().map(JudgementTest::judge).toList();
    verdicts.stream().filter(one -> one.ndcg < 0.999).forEach(JudgementTest::tell);
    Map<String, List<Verdict>> byLanguage = new TreeMap<>();
    verdicts.forEach(
        one ->
            byLanguage.computeIfAbsent(one.question.language, any -> new ArrayList<>()).add(one));
    byLanguage.forEach(JudgementTest::tell);
    tell(set, verdicts);
    assertTrue(ndcg(verdicts) >= leastNdcg, "nDCG@5 " + ndcg(verdicts));
    assertTrue(success(verdicts) >= leastSuccess, "success@1 " + success(verdicts));
  }

  @Test
  void the_measure_itself_is_right() {
    List<List<String>> expected = List.of(List.of("a"), List.of("b"));
    assertEquals(1, ndcg(expected, List.of("a", "b", "c")), 1e-9);
    assertEquals(0, ndcg(expected, List.of("c")), 1e-9);
    assertEquals(1, ndcg(List.of(List.of("a", "b")), List.of("b", "a")), 1e-9);
    assertEquals(1, ndcg(List.of(), List.of()), 1e-9);
    assertEquals(0, ndcg(List.of(), List.of("c")), 1e-9);
    // Swapped: (3/log2 2 + 7/log2 3) over (7/log2 2 + 3/log2 3), gains of 2^grade - 1.
    double lb3 = Math.log(3) / Math.log(2);
    assertEquals((3 + 7 / lb3) / (7 + 3 / lb3), ndcg(expected, List.of("b", "a")), 1e-9);
  }

  private static List<Question> questions(String set) throws IOException {
    List<Question> questions = new ArrayList<>();
    try (Reader file =
            new InputStreamReader(
                JudgementTest.class.getResourceAsStream("/search/" + set + ".csv"),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(
          row ->
              questions.add(
                  new Question(
                      row.getField("language"),
                      row.getField("question"),
                      row.getField("lat"),
                      row.getField("lon"),
                      slots(row.getField("expected")))));
    }
    return questions;
  }

  private static Verdict judge(Question question) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("q", question.text);
    parameters.put("lang", question.language);
    if (!question.lat.isEmpty()) {
      parameters.put("lat", question.lat);
      parameters.put("lon", question.lon);
    }
    JsonNode items = Walk.ask("/api/v1/search", parameters).get("items");
    List<String> found =
        StreamSupport.stream(items.spliterator(), false)
            .limit(DEPTH)
            .map(item -> item.at("/organisation/name").asText())
            .toList();
    boolean success =
        question.expected.isEmpty()
            ? found.isEmpty()
            : !found.isEmpty() && question.expected.get(0).contains(found.get(0));
    return new Verdict(question, found, ndcg(question.expected, found), success);
  }

  private static List<List<String>> slots(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split("\\|")).map(slot -> List.of(slot.split("&"))).toList();
  }

  /** Gain 2^grade - 1, discount log2(rank + 1), over the best that is possible. */
  private static double ndcg(List<List<String>> expected, List<String> found) {
    if (expected.isEmpty()) {
      return found.isEmpty() ? 1 : 0;
    }
    List<Integer> best = new ArrayList<>();
    for (int slot = 0; slot < expected.size(); slot++) {
      best.addAll(Collections.nCopies(expected.get(slot).size(), gain(slot)));
    }
    List<Integer> gained =
        found.stream()
            .map(
                name ->
                    IntStream.range(0, expected.size())
                        .filter(slot -> expected.get(slot).contains(name))
                        .map(JudgementTest::gain)
                        .findFirst()
                        .orElse(0))
            .toList();
    return discounted(gained) / discounted(best);
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  /** Grades 3, 2, 1, 1, … */
  private static int gain(int slot) {
    return (1 << Math.max(1, 3 - slot)) - 1;
  }

  private static double ndcg(List<Verdict> verdicts) {
    return verdicts.stream().mapToDouble(Verdict::ndcg).average().orElse(0);
  }

  private static double success(List<Verdict> verdicts) {
    return verdicts.stream().mapToDouble(one -> one.success ? 1 : 0).average().orElse(0);
  }

  private static void tell(Verdict one) {
    System.out.printf(
        Locale.ROOT,
        "%s %.2f  %s%n    wanted %s%n    found  %s%n",
        one.success ? "     " : "miss ",
        one.ndcg,
        one.question.text,
        one.question.expected,
        one.found);
  }

  private static void tell(String which, List<Verdict> verdicts) {
    System.out.printf(
        Locale.ROOT,
        "Judgement %s: %d questions, nDCG@5 %.3f, success@1 %.3f%n",
        which,
        verdicts.size(),
        ndcg(verdicts),
        success(verdicts));
  }
}
