package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;

/** A walk through all pages, while others join, leave and change their names. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OrganisationsPagingTest {

  private static final String PATH = "/api/v1/organisations";
  private static final int RESIDENTS = 60;

  @Inject Town town;

  private final Random random = new Random(11);
  private final List<Ngo> residents = new ArrayList<>();
  private final Map<Ngo, String> ids = new HashMap<>();
  private final Set<Ngo> renamed = new HashSet<>();
  private final Set<Ngo> removed = new HashSet<>();
  private int newcomers;

  @BeforeEach
  void settle() {
    for (int i = 0; i < RESIDENTS; i++) {
      residents.add(Ngo.named("Resident " + letters(random.nextInt(26 * 26)) + " " + i));
    }
    town.populate(residents.toArray(Ngo[]::new));
    Map<String, String> idOfName = new HashMap<>();
    Walk.all(PATH, Map.of("limit", 100))
        .forEach(item -> idOfName.put(item.get("name").asText(), item.get("id").asText()));
    residents.forEach(resident -> ids.put(resident, idOfName.get(resident.name())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "name"})
  void whoever_is_there_throughout_is_met_exactly_once(String sort) {
    List<String> met =
        Walk.all(PATH, Map.of("sort", sort, "limit", 7), this::somethingHappens).stream()
            .map(item -> item.get("id").asText())
            .toList();
    assertTrue(newcomers > 5 && removed.size() > 2 && renamed.size() > 2, "much has happened");
    for (Ngo resident : residents) {
      boolean moved = sort.equals("name") && renamed.contains(resident);
      if (!removed.contains(resident) && !moved) {
        assertEquals(1, Collections.frequency(met, ids.get(resident)), resident::name);
      }
    }
    if (sort.equals("id")) {
      assertEquals(new HashSet<>(met).size(), met.size(), "nobody is met twice");
    }
  }

  @Test
  void the_last_page_has_no_cursor_whatever_the_limit() {
    for (int limit : IntStream.of(1, 7, 59, 60, 61, 100).toArray()) {
      assertEquals(RESIDENTS, Walk.all(PATH, Map.of("limit", limit)).size());
    }
  }

  /** One joins, one leaves, one changes its name; each somewhere in the list. */
  private void somethingHappens() {
    newcomers++;
    town.publish(Ngo.named("Newcomer " + letters(random.nextInt(26 * 26)) + newcomers));
    Ngo leaving = residents.get(random.nextInt(RESIDENTS));
    if (!renamed.contains(leaving) && removed.add(leaving)) {
      town.remove(leaving.name());
    }
    Ngo changing = residents.get(random.nextInt(RESIDENTS));
    if (!removed.contains(changing) && renamed.add(changing)) {
      town.publish(changing.renamed(letters(random.nextInt(26 * 26)) + " renamed " + newcomers));
    }
  }

  private static String letters(int number) {
    return "" + (char) ('A' + number / 26) + (char) ('a' + number % 26);
  }
}
