package pl.ngomap.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.listing.Ngo;
import pl.ngomap.listing.Town;
import pl.ngomap.listing.Walk;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;

/** Finding organisations by words, place and filters. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

  private static final String SENIORS = "Klub Złota Jesień";
  private static final String DOGS = "Fundacja Cztery Łapy";
  private static final String CLOTHES = "Stowarzyszenie Dobra Szafa";
  private static final String LAW = "Poradnia Prawo dla Każdego";
  private static final String FAR = "Latarnia";

  /** Open at all times. */
  private static final PlaceDraft ACCESSIBLE =
      new PlaceDraft(
          "branch",
          null,
          new PlaceDraft.Address(null, null, null, null, null),
          null,
          "none",
          null,
          "24/7",
          "yes",
          null);

  @Inject Town town;

  @BeforeAll
  void settle() {
    town.populate(
        Ngo.named(SENIORS)
            .spheres("10", "16")
            .form("association")
            .publicBenefit(true)
            .place(ACCESSIBLE)
            .described("pl", "Spotkania seniorów przy kawie i wyjazdy w góry.")
            .at("ul. Dworcowa", "Koszalin", STATION),
        Ngo.named(DOGS)
            .spheres("18")
            .form("foundation")
            .described("pl", "Opieka nad bezdomnymi zwierzętami, adopcje psów i kotów.")
            .at("ul. Leśna", "Koszalin", TOWN_HALL),
        Ngo.named(CLOTHES)
            .spheres("3")
            .form("association")
            .described("pl", "Zbieramy odzież i meble dla rodzin w potrzebie.")
            .at("ul. Jasna", "Koszalin", TOWN_HALL),
        Ngo.named(LAW)
            .spheres("1b")
            .numbers(
                new OrganisationDraft.Numbers(
                    new Krs("0000274950"), null, null, null, null, null, null))
            .worksIn("3261011"),
        Ngo.named(FAR).spheres("10").at("ul. Morska", "Darłowo", LIGHTHOUSE));
    town.publishUnit("3261011", "Koszalin", shape(square(54.13, 16.1, 54.28, 16.33)));
  }

  @ParameterizedTest(name = "{0} finds {1} first")
  @CsvSource(
      delimiter = '|',
      value = {
        "złota jesień | Klub Złota Jesień",
        "zlota jesien | Klub Złota Jesień",
        "seniorom | Klub Złota Jesień",
        "pomoc dla seniora | Klub Złota Jesień",
        "help for seniors | Klub Złota Jesień",
        "психолог пенсіонер | Klub Złota Jesień",
        "psy | Fundacja Cztery Łapy",
        "fundacja dla psow | Fundacja Cztery Łapy",
        "Tierheim | Fundacja Cztery Łapy",
        "собаки | Fundacja Cztery Łapy",
        "gdzie oddać ubrania | Stowarzyszenie Dobra Szafa",
        "gdzie moge oddac ubranie | Stowarzyszenie Dobra Szafa",
        "szaffa | Stowarzyszenie Dobra Szafa",
        "0000274950 | Poradnia Prawo dla Każdego",
        "KRS: 0000 274 950 | Poradnia Prawo dla Każdego",
        "leśna 1 | Fundacja Cztery Łapy"
      })
  void questions_find(String question, String first) {
    assertEquals(first, names(ask(Map.of("q", question))).get(0));
  }

  @Test
  void quoted_phrases_and_minus() {
    assertEquals(List.of(SENIORS), names(ask(Map.of("q", "\"złota jesień\""))));
    assertEquals(List.of(), names(ask(Map.of("q", "\"jesień złota\""))));
    assertEquals(List.of(SENIORS), names(ask(Map.of("q", "senior -latarnia"))));
  }

  @Test
  void says_why_it_was_found() {
    JsonNode item = ask(Map.of("q", "seniorom")).get("items").get(0);
    JsonNode description =
        StreamSupport.stream(item.get("matched").spliterator(), false)
            .filter(match -> match.get("field").asText().equals("description"))
            .findFirst()
            .orElseThrow();
    String marked =
        StreamSupport.stream(description.get("segments").spliterator(), false)
            .map(
                s ->
                    s.get("hit").asBoolean()
                        ? "[" + s.get("text").asText() + "]"
                        : s.get("text").asText())
            .collect(Collectors.joining());
    assertEquals("Spotkania [seniorów] przy kawie i wyjazdy w góry.", marked);
  }

  @Test
  void near_ones_come_first_and_say_how_they_are_related() {
    JsonNode answer = ask(around("q", "senior"));
    assertEquals(List.of(SENIORS, FAR), names(answer));
    assertEquals("located", answer.at("/items/0/relation").asText());
    assertFalse(answer.get("items").get(1).has("relation"));
    assertEquals(List.of(SENIORS), names(ask(around("q", "senior", "radiusMetres", "10000"))));
    JsonNode law = ask(around("q", "prawo", "radiusMetres", "10000")).get("items").get(0);
    assertEquals("serves", law.get("relation").asText());
  }

  @Test
  void facets_are_counted_without_their_own_filter() {
    JsonNode facets =
        ask(Map.of("sphere", "18", "legalForm", "association", "facets", "true")).get("facets");
    assertEquals("{\"10\":1,\"16\":1,\"3\":1}", facets.get("sphere").toString());
    assertEquals("{\"foundation\":1}", facets.get("legalForm").toString());
    assertEquals("{}", facets.get("publicBenefit").toString());
  }

  /**
   * Every filter at once and with every other: the facet of each says as many as it then leaves.
   */
  @Test
  void each_facet_says_as_many_as_its_filter_leaves() {
    Map<String, String> filters =
        Map.of(
            "sphere", "10",
            "legalForm", "association",
            "publicBenefit", "true",
            "unit", "3261011",
            "wheelchair", "yes",
            "openAt", Instant.now().toString());
    for (String one : filters.keySet()) {
      for (String other : filters.keySet()) {
        Map<String, String> question = new HashMap<>(Map.of("facets", "true"));
        question.put(other, filters.get(other));
        question.put("at", filters.get("openAt"));
        JsonNode facets = ask(question).get("facets");
        question.put(one, filters.get(one));
        int left = ask(question).get("total").asInt();
        int told =
            one.equals("openAt")
                ? facets.get("open").asInt()
                : facets.get(one).path(filters.get(one)).asInt();
        if (!one.equals(other)) {
          assertEquals(left, told, one + " with " + other);
        }
      }
    }
  }

  @Test
  void pages_show_everybody_once() {
    List<String> all =
        Walk.all("/api/v1/search", Map.of("limit", "2")).stream()
            .map(item -> item.at("/organisation/name").asText())
            .toList();
    assertEquals(5, all.size());
    assertEquals(5, all.stream().distinct().count());
    assertEquals(5, ask(Map.of()).get("total").asInt());
  }

  @Test
  void tells_what_was_understood() {
    JsonNode understood = ask(Map.of("q", "szaffa")).get("understood");
    assertEquals("szaffa", understood.at("/corrections/0/typed").asText());
    assertEquals("Szafa", understood.at("/corrections/0/taken").asText());
    assertEquals(
        "Hilfe für Senioren",
        ask(Map.of("q", "pomoc dla seniora", "lang", "de"))
            .at("/understood/needs/0/label")
            .asText());
    assertEquals("krs", ask(Map.of("q", "0000274950")).at("/understood/number/kind").asText());
  }

  @Test
  void suggestions_of_every_kind() {
    assertTrue(
        suggested("sen").contains("need: Hilfe für Senioren") || !suggested("sen").isEmpty());
    assertTrue(suggested("zlot").contains("organisation: " + SENIORS));
    assertTrue(suggested("jesi").contains("organisation: " + SENIORS));
    assertTrue(suggested("dworc").contains("address: ul. Dworcowa"));
    assertTrue(suggested("ekolog").contains("sphere: ekologia, zwierzęta, przyroda"));
    assertEquals(List.of(), suggested("%"));
  }

  private static List<String> suggested(String typed) {
    return StreamSupport.stream(
            Walk.ask("/api/v1/suggest", Map.of("q", typed)).get("items").spliterator(), false)
        .map(item -> item.get("kind").asText() + ": " + item.get("text").asText())
        .toList();
  }

  private static Map<String, String> around(String... words) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("lat", String.valueOf(TOWN_HALL.lat()));
    parameters.put("lon", String.valueOf(TOWN_HALL.lon()));
    for (int i = 0; i < words.length; i += 2) {
      parameters.put(words[i], words[i + 1]);
    }
    return parameters;
  }

  private static JsonNode ask(Map<String, String> parameters) {
    return Walk.ask("/api/v1/search", parameters);
  }

  private static List<String> names(JsonNode answer) {
    return StreamSupport.stream(answer.get("items").spliterator(), false)
        .map(item -> item.at("/organisation/name").asText())
        .toList();
  }
}
