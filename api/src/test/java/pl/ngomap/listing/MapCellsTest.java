package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.DATE_LINE;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.around;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.BoundingBox;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.organisation.World;

/** More places than a map can show: cells that leave out nobody. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapCellsTest {

  private static final Position ISLAND = new Position(10, -30);
  private static final Position ROCK = new Position(10, -40);
  private static final int MAX_POINTS = 5_000;

  @Inject World world;
  @Inject Town town;

  private final Random random = new Random(5_001);
  private final List<Position> places = new ArrayList<>();

  @BeforeAll
  void settle() {
    for (int i = 0; i < MAX_POINTS; i++) {
      places.add(ISLAND);
    }
    places.add(ROCK);
    for (Position centre : List.of(TOWN_HALL, DATE_LINE)) {
      for (int i = 0; i < 7_000; i++) {
        places.add(around(centre, 300_000, random));
      }
    }
    List<World.Inhabitant> inhabitants = new ArrayList<>();
    for (Position place : places) {
      inhabitants.add(inhabitant(place));
    }
    for (int i = 0; i < 37; i++) {
      inhabitants.add(inhabitant(null));
    }
    world.clear();
    world.settle(inhabitants);
    town.publish(Ngo.named("Two doors").at(TOWN_HALL).at(TOWN_HALL));
    places.add(TOWN_HALL);
    places.add(TOWN_HALL);
  }

  @Test
  void five_thousand_places_are_points_and_one_more_makes_cells() {
    JsonNode points = map("-31,9,-29,11", 9);
    assertEquals("points", points.get("kind").asText());
    assertEquals(MAX_POINTS, points.get("places").asInt());
    assertEquals(MAX_POINTS, points.get("organisations").asInt());
    assertEquals(MAX_POINTS, points.at("/columns/lat").size());
    JsonNode cells = map("-41,9,-29,11", 9);
    assertEquals("cells", cells.get("kind").asText());
    assertEquals(MAX_POINTS + 1, cells.get("places").asInt());
    assertEquals(2, cells.at("/columns/places").size());
    assertEquals(37, cells.get("unlocated").asInt());
  }

  @Test
  void random_boxes_have_as_many_places_as_there_are() {
    int cells = 0;
    for (int i = 0; i < 60; i++) {
      BoundingBox box = box(i % 2 == 0 ? TOWN_HALL : DATE_LINE);
      JsonNode map = map(Landmarks.word(box), random.nextInt(23));
      check(box, map);
      cells += map.get("kind").asText().equals("cells") ? 1 : 0;
    }
    assertTrue(cells > 5, "some of them had many places");
  }

  @Test
  void the_whole_world_has_everybody_at_every_zoom() {
    BoundingBox whole = new BoundingBox(-90, -180, 90, 180);
    for (int zoom : List.of(0, 1, 5, 13, 22)) {
      JsonNode map = map(Landmarks.word(whole), zoom);
      check(whole, map);
      assertEquals(places.size() - 1, map.get("organisations").asInt(), "one of them has two");
    }
  }

  private void check(BoundingBox box, JsonNode map) {
    long expected = places.stream().filter(place -> Landmarks.contains(box, place)).count();
    assertEquals(expected, map.get("places").asLong(), box::toString);
    assertEquals(37, map.get("unlocated").asInt());
    JsonNode columns = map.get("columns");
    long sum = 0;
    for (int i = 0; i < columns.get("lat").size(); i++) {
      sum += columns.has("places") ? columns.at("/places/" + i).asLong() : 1;
      assertTrue(
          isIn(box, columns.at("/lat/" + i).asInt(), columns.at("/lon/" + i).asInt()),
          box::toString);
    }
    assertEquals(expected, sum, "the cells leave out nobody");
  }

  /** As exactly as hundred-thousandths of a degree can tell. */
  private static boolean isIn(BoundingBox box, int lat, int lon) {
    boolean east = lon >= Math.round(box.minLon() * 1e5);
    boolean west = lon <= Math.round(box.maxLon() * 1e5);
    return (box.crossesAntimeridian() ? east || west : east && west)
        && lat >= Math.round(box.minLat() * 1e5)
        && lat <= Math.round(box.maxLat() * 1e5);
  }

  private BoundingBox box(Position centre) {
    BoundingBox box = anyBox(centre);
    return places.stream().anyMatch(place -> isAtAnEdge(box, place)) ? box(centre) : box;
  }

  /** The index knows single precision only, so half a metre beside an edge may be either side. */
  private static boolean isAtAnEdge(BoundingBox box, Position place) {
    return Math.abs(place.lat() - box.minLat()) < 2e-5
        || Math.abs(place.lat() - box.maxLat()) < 2e-5
        || Math.abs(place.lon() - box.minLon()) < 2e-5
        || Math.abs(place.lon() - box.maxLon()) < 2e-5;
  }

  private BoundingBox anyBox(Position centre) {
    double high = 3 * random.nextDouble();
    double wide = 6 * random.nextDouble();
    Position middle = around(centre, 200_000, random);
    return new BoundingBox(
        Landmarks.rounded(middle.lat() - high),
        turned(middle.lon() - wide),
        Landmarks.rounded(middle.lat() + high),
        turned(middle.lon() + wide));
  }

  private static double turned(double lon) {
    return Landmarks.rounded(lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
  }

  private World.Inhabitant inhabitant(Position place) {
    return new World.Inhabitant(Uuid7.of(1, random), Uuid7.of(2, random), "Organisation", place);
  }

  private static JsonNode map(String bbox, int zoom) {
    return Walk.ask("/api/v1/map/points", Map.of("bbox", bbox, "zoom", zoom));
  }
}
