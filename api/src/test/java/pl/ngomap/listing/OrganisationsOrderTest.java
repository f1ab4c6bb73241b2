package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;

/** {@code sort=name} lists as a Polish dictionary does. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OrganisationsOrderTest {

  private static final String LETTERS = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż";

  @Inject Town town;

  @Test
  void letters_with_marks_come_after_those_without() {
    List<String> dictionary =
        List.of(
            "Agat", "azyl", "Ąbc", "Baza", "Cel", "Czyn", "Ćma", "Dom", "Ela", "Ęsi", "Lipa", "Luz",
            "Łan", "Mak", "Nora", "Ńa", "Ola", "Ósemka", "Pan", "Sad", "Szum", "Śnieg", "Zoo",
            "Źrebak", "Żaba");
    assertEquals(dictionary, listed(dictionary));
  }

  @Test
  void random_words_stand_as_the_collator_of_Java_puts_them() {
    Random random = new Random(7);
    List<String> words =
        Stream.generate(() -> word(random))
            .distinct()
            .limit(250)
            .collect(ArrayList::new, List::add, List::addAll);
    List<String> listed = listed(words);
    words.sort(Collator.getInstance(Locale.forLanguageTag("pl")));
    assertEquals(words, listed);
  }

  @Test
  void examples_stand_after_all_others() {
    town.populate(Ngo.named("Zoo"), Ngo.named("Baza"), Ngo.named("Agat"), Ngo.named("Cel"));
    town.makeExample("Agat");
    town.makeExample("Baza");
    assertEquals(
        List.of("Cel", "Zoo", "Agat", "Baza"),
        Walk.names(Walk.all("/api/v1/organisations", Map.of("sort", "name", "limit", 1))));
  }

  private List<String> listed(List<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));
    town.populate(shuffled.stream().map(Ngo::named).toArray(Ngo[]::new));
    return Walk.names(Walk.all("/api/v1/organisations", Map.of("sort", "name", "limit", 9)));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
