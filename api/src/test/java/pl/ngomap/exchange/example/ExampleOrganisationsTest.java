package pl.ngomap.exchange.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import pl.ngomap.organisation.ActivityAreaDraft;
import pl.ngomap.organisation.Example;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.OrganisationDraft.Numbers;
import pl.ngomap.organisation.PlaceDraft;

class ExampleOrganisationsTest {

  private static final Envelope AROUND_KOSZALIN = new Envelope(15.9, 16.5, 54.0, 54.4);
  private static final Envelope POLAND = new Envelope(14.0, 24.3, 48.9, 55.0);

  private final ExampleOrganisations examples = new ExampleOrganisations(7, Set.of());

  @Test
  void the_same_seed_and_number_give_the_same_organisation() {
    ExampleOrganisations again = new ExampleOrganisations(7, Set.of());
    for (int number : List.of(1, 2, 353, 5_001, 1_000_000)) {
      assertEquals(examples.get(number).toString(), again.get(number).toString());
    }
    assertNotEquals(
        examples.get(1).draft().toString(),
        new ExampleOrganisations(8, Set.of()).get(1).draft().toString());
  }

  @Test
  void every_one_says_that_it_is_an_example_and_could_not_be_somebody() {
    for (OrganisationDraft draft : drafts(1, 2_000)) {
      assertTrue(draft.name().startsWith("[PRZYKŁAD] "), draft.name());
      assertEquals(Numbers.UNKNOWN, draft.numbers());
      OrganisationDraft.Contacts contacts = draft.contacts();
      assertTrue(
          contacts.website() == null || contacts.website().startsWith("https://example.org/"));
      assertTrue(contacts.email() == null || contacts.email().endsWith("@example.org"));
      assertTrue(contacts.phone() == null || contacts.phone().startsWith("+48 00 "));
    }
  }

  @Test
  void the_first_are_a_town_and_the_rest_a_country() {
    assertTrue(placesIn(drafts(1, 5_000), AROUND_KOSZALIN) == 1.0);
    List<OrganisationDraft> country = drafts(5_001, 20_000);
    assertEquals(1.0, placesIn(country, POLAND));
    assertTrue(placesIn(country, AROUND_KOSZALIN) < 0.02);
    assertTrue(placesIn(country, new Envelope(20.7, 21.3, 52.05, 52.4)) > 0.08, "Warszawa");
  }

  @Test
  void names_are_seldom_alike() {
    List<OrganisationDraft> drafts = drafts(1, 353);
    assertTrue(drafts.stream().map(OrganisationDraft::name).distinct().count() > 345);
  }

  @Test
  void all_kinds_of_places_and_areas_occur() {
    List<OrganisationDraft> drafts = drafts(1, 2_000);
    List<PlaceDraft> places = drafts.stream().flatMap(d -> d.places().stream()).toList();
    assertEquals(
        Set.of("exact", "street", "none"),
        Set.copyOf(places.stream().map(PlaceDraft::precision).toList()));
    assertTrue(drafts.stream().anyMatch(d -> d.places().size() == 3));
    List<ActivityAreaDraft> areas =
        drafts.stream().flatMap(d -> d.activityAreas().stream()).toList();
    long drawn = areas.stream().filter(ActivityAreaDraft.Drawn.class::isInstance).count();
    assertTrue(drawn > 60 && drawn < 140, "about one in twenty: " + drawn);
    assertTrue(areas.stream().anyMatch(ActivityAreaDraft.Circle.class::isInstance));
    assertTrue(areas.stream().anyMatch(ActivityAreaDraft.Unit.class::isInstance));
    assertTrue(
        areas.stream()
            .filter(ActivityAreaDraft.Drawn.class::isInstance)
            .allMatch(area -> ((ActivityAreaDraft.Drawn) area).shape().isValid()));
  }

  private List<OrganisationDraft> drafts(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(examples::get).map(Example::draft).toList();
  }

  private static double placesIn(List<OrganisationDraft> drafts, Envelope box) {
    return drafts.stream()
        .flatMap(draft -> draft.places().stream())
        .filter(place -> place.position() != null)
        .mapToInt(p -> box.contains(p.position().lon(), p.position().lat()) ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
