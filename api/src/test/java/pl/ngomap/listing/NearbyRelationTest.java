package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static pl.ngomap.listing.Landmarks.DATE_LINE;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;
import static pl.ngomap.listing.Landmarks.withHole;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;

/** Who has a place near, who works here, and who does both. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class NearbyRelationTest {

  private static final String KOSZALIN = "3261011";

  @Inject Town town;

  @Test
  void those_near_come_by_distance_then_those_who_serve_by_the_size_of_their_area() {
    town.populate(
        Ngo.named("At the town hall").at(TOWN_HALL),
        Ngo.named("At the station, for the town").at(STATION).worksIn(KOSZALIN),
        Ngo.named("At the lighthouse, for the town").at(LIGHTHOUSE).worksIn(KOSZALIN),
        Ngo.named("Nowhere, for a street").worksAround(TOWN_HALL, 300),
        Ngo.named("At the lighthouse only").at(LIGHTHOUSE));
    koszalin();
    assertEquals(
        List.of(
            "At the town hall: located",
            "At the station, for the town: both",
            "Nowhere, for a street: serves radius",
            "At the lighthouse, for the town: serves unit Koszalin"),
        near(TOWN_HALL, Map.of()));
    assertEquals(
        List.of("At the town hall: located", "At the station, for the town: both"),
        near(TOWN_HALL, Map.of("relation", "located")));
    assertEquals(
        List.of("At the station, for the town: both"), near(TOWN_HALL, Map.of("relation", "both")));
    assertEquals(
        List.of(
            "At the station, for the town: both",
            "Nowhere, for a street: serves radius",
            "At the lighthouse, for the town: serves unit Koszalin"),
        near(TOWN_HALL, Map.of("relation", "serves")));
  }

  @Test
  void an_organisation_that_serves_stands_once_with_its_smallest_area() {
    town.populate(
        Ngo.named("Everywhere")
            .worksIn(KOSZALIN)
            .worksAround(TOWN_HALL, 100_000)
            .worksAround(TOWN_HALL, 500)
            .worksIn(shape(square(54, 16, 55, 17))));
    koszalin();
    assertEquals(List.of("Everywhere: serves radius"), near(TOWN_HALL, Map.of()));
    assertEquals(
        List.of("Everywhere: serves unit Koszalin"),
        near(Landmarks.away(TOWN_HALL, 1_000, 90), Map.of()));
    assertEquals(List.of("Everywhere: serves drawn"), near(LIGHTHOUSE, Map.of()));
  }

  @Test
  void one_who_serves_is_told_with_its_main_place_however_far() {
    town.populate(
        Ngo.named("Far away").unlocated().at(LIGHTHOUSE).at(DATE_LINE).worksAround(TOWN_HALL, 10),
        Ngo.named("Nowhere").unlocated().doubted(TOWN_HALL).worksAround(TOWN_HALL, 20));
    JsonNode items = Walk.ask("/api/v1/nearby", question(TOWN_HALL, Map.of())).get("items");
    assertEquals(LIGHTHOUSE.lat(), items.at("/0/place/position/lat").asDouble());
    assertEquals(
        Landmarks.metres(TOWN_HALL, LIGHTHOUSE), items.at("/0/distanceMetres").asDouble(), 0.0051);
    assertEquals("Nowhere", items.at("/1/organisation/name").asText());
    assertFalse(items.get(1).has("place"));
    assertFalse(items.get(1).has("distanceMetres"));
  }

  @Test
  void a_place_that_is_doubted_or_unknown_is_never_located() {
    town.populate(
        Ngo.named("Doubted").doubted(TOWN_HALL),
        Ngo.named("Unknown").unlocated(),
        Ngo.named("No place"));
    assertEquals(List.of(), near(TOWN_HALL, Map.of("radius", 20_040_000)));
  }

  @Test
  void each_place_within_the_radius_is_an_item() {
    town.populate(Ngo.named("Two doors").at(STATION).at(TOWN_HALL).at(LIGHTHOUSE));
    assertEquals(List.of("Two doors: located", "Two doors: located"), near(TOWN_HALL, Map.of()));
  }

  @Test
  void an_area_with_a_hole_does_not_serve_those_in_the_hole() {
    town.populate(
        Ngo.named("Around the town")
            .worksIn(
                shape(
                    withHole(square(54, 16, 55, 17), square(54.1, 16.1, 54.3, 16.3)),
                    square(54.18, 16.18, 54.2, 16.19))));
    assertEquals(List.of("Around the town: serves drawn"), near(TOWN_HALL, Map.of()));
    assertEquals(List.of(), near(STATION, Map.of()));
    assertEquals(List.of("Around the town: serves drawn"), near(LIGHTHOUSE, Map.of()));
  }

  @Test
  void circles_reach_over_the_antimeridian_and_the_pole() {
    town.populate(
        Ngo.named("Date line").worksAround(DATE_LINE, 50_000),
        Ngo.named("Pole").worksAround(new Position(89.9, 10), 50_000));
    assertEquals(List.of("Date line: serves radius"), near(new Position(-17, -179.6), Map.of()));
    assertEquals(List.of("Pole: serves radius"), near(new Position(89.8, -170), Map.of()));
    assertEquals(List.of("Pole: serves radius"), near(new Position(90, 77), Map.of()));
    assertEquals(List.of(), near(new Position(89.6, -170), Map.of()));
  }

  @Test
  void a_unit_without_an_outline_serves_nobody_until_it_is_known() {
    town.populate(Ngo.named("Elsewhere").worksIn(KOSZALIN));
    assertEquals(List.of(), near(TOWN_HALL, Map.of()));
    koszalin();
    assertEquals(List.of("Elsewhere: serves unit Koszalin"), near(TOWN_HALL, Map.of()));
  }

  @Test
  void filters_narrow_both_sections() {
    town.populate(
        Ngo.named("Sport at the town hall").spheres("17").at(TOWN_HALL),
        Ngo.named("Seniors at the town hall").spheres("10").at(TOWN_HALL),
        Ngo.named("Sport for all").spheres("1", "17").worksAround(TOWN_HALL, 10),
        Ngo.named("Seniors for all").spheres("10").worksAround(TOWN_HALL, 10));
    assertEquals(
        List.of("Sport at the town hall: located", "Sport for all: serves radius"),
        near(TOWN_HALL, Map.of("sphere", "17")));
    assertEquals(
        List.of("Seniors at the town hall: located", "Seniors for all: serves radius"),
        near(TOWN_HALL, Map.of("q", "SENIORS")));
    assertEquals(
        List.of("Seniors for all: serves radius"),
        near(TOWN_HALL, Map.of("q", "all", "sphere", "7,10")));
  }

  private void koszalin() {
    town.publishUnit(KOSZALIN, "Koszalin", shape(square(54.13, 16.1, 54.28, 16.33)));
  }

  private static List<String> near(Position from, Map<String, ?> parameters) {
    return Walk.all("/api/v1/nearby", question(from, parameters)).stream()
        .map(
            item ->
                (item.at("/organisation/name").asText()
                        + ": "
                        + item.get("relation").asText()
                        + " "
                        + item.at("/area/kind").asText()
                        + " "
                        + item.at("/area/name").asText())
                    .strip())
        .toList();
  }

  private static Map<String, Object> question(Position from, Map<String, ?> parameters) {
    Map<String, Object> question = new HashMap<>(parameters);
    question.put("lat", Landmarks.plain(from.lat()));
    question.put("lon", Landmarks.plain(from.lon()));
    return question;
  }
}
