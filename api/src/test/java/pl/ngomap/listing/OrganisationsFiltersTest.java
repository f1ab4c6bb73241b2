package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.DATE_LINE;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.around;
import static pl.ngomap.listing.Landmarks.contains;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;

/** Every filter, alone and with others, against the same question asked of a list in memory. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationsFiltersTest {

  private static final String PATH = "/api/v1/organisations";
  private static final List<String> SPHERES = List.of("1", "7", "10", "17");
  private static final List<String> FORMS = List.of("foundation", "association", "sports_club");
  private static final List<String> UNITS = List.of("32", "3261", "3261011", "2201");

  @Inject Town town;

  private final Random random = new Random(2_004);
  private final List<OrganisationDraft> drafts = new ArrayList<>();

  @BeforeAll
  void settle() {
    List<Ngo> ngos = new ArrayList<>();
    for (int i = 0; i < 160; i++) {
      ngos.add(anybody(i));
    }
    ngos.forEach(ngo -> drafts.add(ngo.draft()));
    town.populate(ngos.toArray(Ngo[]::new));
  }

  @Test
  void each_filter_alone() {
    for (String code : SPHERES) {
      assertTrue(compare(Map.of("sphere", code)) > 0);
    }
    compare(Map.of("sphere", "7,10,1"));
    FORMS.forEach(code -> assertTrue(compare(Map.of("legalForm", code)) > 0));
    UNITS.forEach(code -> assertTrue(compare(Map.of("unit", code)) > 0));
    assertEquals(0, compare(Map.of("unit", "9999999")));
    for (String flag : List.of("true", "false")) {
      assertTrue(compare(Map.of("publicBenefit", flag)) > 0);
      assertTrue(compare(Map.of("located", flag)) > 0);
    }
    assertEquals(drafts.size(), compare(Map.of()));
  }

  @Test
  void boxes_around_the_town_over_the_antimeridian_and_around_the_world() {
    for (Position town : List.of(TOWN_HALL, DATE_LINE)) {
      for (int i = 0; i < 25; i++) {
        compare(Map.of("bbox", box(town)));
      }
    }
    assertTrue(compare(Map.of("bbox", "179.5,-18,-179.5,-16")) > 20);
    assertTrue(compare(Map.of("bbox", "-180,-90,180,90")) > 80);
    compare(Map.of("bbox", "-179.5,-18,179.5,-16"));
  }

  @Test
  void several_filters_at_once() {
    for (int i = 0; i < 120; i++) {
      Map<String, String> question = new TreeMap<>();
      sometimes(3, question, "sphere", one(SPHERES));
      sometimes(4, question, "sphere", one(SPHERES) + "," + one(SPHERES));
      sometimes(4, question, "legalForm", one(FORMS));
      sometimes(4, question, "publicBenefit", String.valueOf(random.nextBoolean()));
      sometimes(4, question, "located", String.valueOf(random.nextBoolean()));
      sometimes(4, question, "unit", one(UNITS));
      sometimes(3, question, "bbox", box(random.nextBoolean() ? TOWN_HALL : DATE_LINE));
      question.put("sort", random.nextBoolean() ? "id" : "name");
      compare(question);
    }
  }

  /** Who is found, from page to page, and who should be; how many they are. */
  private int compare(Map<String, String> question) {
    Map<String, Object> words = new HashMap<>(question);
    words.put("limit", 1 + random.nextInt(100));
    List<JsonNode> found = Walk.all(PATH, words);
    List<String> expected =
        drafts.stream().filter(matches(question)).map(OrganisationDraft::name).sorted().toList();
    assertEquals(expected, Walk.names(found).stream().sorted().toList(), question::toString);
    if (!"name".equals(question.get("sort"))) {
      List<String> ids = found.stream().map(item -> item.get("id").asText()).toList();
      assertEquals(ids.stream().sorted().toList(), ids, "in the order of their making");
    }
    return expected.size();
  }

  private static Predicate<OrganisationDraft> matches(Map<String, String> question) {
    Predicate<OrganisationDraft> all = draft -> true;
    for (Map.Entry<String, String> word : question.entrySet()) {
      all = all.and(matches(word.getKey(), word.getValue()));
    }
    return all;
  }

  private static Predicate<OrganisationDraft> matches(String parameter, String word) {
    return switch (parameter) {
      case "sphere" ->
          draft -> draft.spheres().stream().anyMatch(List.of(word.split(","))::contains);
      case "legalForm" -> draft -> word.equals(draft.legalForm());
      case "publicBenefit" -> draft -> word.equals(String.valueOf(draft.publicBenefit()));
      case "located" -> draft -> word.equals(String.valueOf(!drawn(draft).isEmpty()));
      case "unit" ->
          draft ->
              draft.activityAreas().stream()
                  .anyMatch(
                      area ->
                          area instanceof ActivityAreaDraft.Unit unit
                              && unit.teryt().code().equals(word));
      case "bbox" ->
          draft -> drawn(draft).stream().anyMatch(at -> contains(BoundingBoxWord.parse(word), at));
      default -> draft -> true;
    };
  }

  private static List<Position> drawn(OrganisationDraft draft) {
    return draft.places().stream()
        .filter(place -> place.doubt() == null)
        .map(PlaceDraft::position)
        .filter(Objects::nonNull)
        .toList();
  }

  private Ngo anybody(int number) {
    Ngo ngo = Ngo.named("Organisation " + number);
    ngo.spheres(SPHERES.stream().filter(code -> random.nextInt(4) == 0).toArray(String[]::new));
    if (random.nextInt(4) > 0) {
      ngo.form(one(FORMS));
    }
    ngo.publicBenefit(random.nextInt(3) == 0 ? null : random.nextBoolean());
    UNITS.stream().filter(code -> random.nextInt(5) == 0).forEach(ngo::worksIn);
    for (int places = random.nextInt(4); places > 0; places--) {
      Position there = around(random.nextBoolean() ? TOWN_HALL : DATE_LINE, 40_000, random);
      switch (random.nextInt(6)) {
        case 0 -> ngo.unlocated();
        case 1 -> ngo.doubted(there);
        default -> ngo.at(there);
      }
    }
    return ngo;
  }

  private String box(Position town) {
    Position a = around(town, 60_000, random);
    Position b = around(town, 60_000, random);
    boolean oneSide = Math.abs(a.lon() - b.lon()) < 180;
    boolean aIsWest = a.lon() < b.lon() == oneSide;
    return Landmarks.word(
        new BoundingBox(
            Math.min(a.lat(), b.lat()),
            aIsWest ? a.lon() : b.lon(),
            Math.max(a.lat(), b.lat()),
            aIsWest ? b.lon() : a.lon()));
  }

  private void sometimes(int chance, Map<String, String> question, String parameter, String word) {
    if (random.nextInt(chance) == 0) {
      question.put(parameter, word);
    }
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
