package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static pl.ngomap.listing.Landmarks.DATE_LINE;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;

/** A few places, each by itself. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapPointsTest {

  private static final String WORLD = "-180,-90,180,90";

  @Inject Town town;

  @BeforeAll
  void settle() {
    town.populate(
        Ngo.named("Two doors").spheres("17").at(STATION).at(TOWN_HALL),
        Ngo.named("Lighthouse keepers").at(LIGHTHOUSE),
        Ngo.named("Islanders").spheres("1", "17").at(DATE_LINE).at(new Position(-17, -179.99)),
        Ngo.named("Doubted").spheres("17").doubted(TOWN_HALL),
        Ngo.named("Unknown").unlocated(),
        Ngo.named("No place"));
  }

  @Test
  void a_box_tells_its_places_and_how_many_have_none_anywhere() {
    JsonNode map = map("16.1,54.1,16.3,54.3", 13, Map.of());
    assertEquals("points", map.get("kind").asText());
    assertEquals(2, map.get("places").asInt());
    assertEquals(1, map.get("organisations").asInt());
    assertEquals(3, map.get("unlocated").asInt());
    assertEquals(List.of("Two doors", "Two doors"), names(map));
  }

  @Test
  void columns_are_of_equal_length_and_belong_together() {
    JsonNode columns = map(WORLD, 0, Map.of()).get("columns");
    for (String column :
        List.of("lat", "lon", "organisation", "slug", "name", "family", "precision", "example")) {
      assertEquals(5, columns.get(column).size(), column);
    }
    assertFalse(columns.has("places"));
    for (int i = 0; i < 5; i++) {
      if (columns.at("/name/" + i).asText().equals("Lighthouse keepers")) {
        assertEquals(5_454_420, columns.at("/lat/" + i).asInt());
        assertEquals(1_654_360, columns.at("/lon/" + i).asInt());
        assertEquals("lighthouse-keepers", columns.at("/slug/" + i).asText());
        assertEquals("exact", columns.at("/precision/" + i).asText());
        assertEquals("", columns.at("/family/" + i).asText());
        assertFalse(columns.at("/example/" + i).asBoolean());
      }
    }
  }

  @Test
  void a_box_may_cross_the_antimeridian() {
    assertEquals(List.of("Islanders", "Islanders"), names(map("179,-18,-179,-16", 5, Map.of())));
    assertEquals(List.of("Islanders"), names(map("179,-18,180,-16", 5, Map.of())));
    assertEquals(List.of(), names(map("-179,-18,179,-16", 5, Map.of())));
  }

  @Test
  void filters_narrow_the_places_and_those_without() {
    JsonNode sport = map(WORLD, 3, Map.of("sphere", "17"));
    assertEquals(4, sport.get("places").asInt());
    assertEquals(2, sport.get("organisations").asInt());
    assertEquals(1, sport.get("unlocated").asInt());
    assertEquals(List.of("Lighthouse keepers"), names(map(WORLD, 3, Map.of("q", "KEEP"))));
    assertEquals(List.of(), names(map(WORLD, 3, Map.of("q", "keep", "sphere", "17"))));
  }

  @Test
  void an_edge_belongs_to_the_box_and_a_point_can_be_one() {
    assertEquals(1, map("16.5436,54.5442,16.5436,54.5442", 22, Map.of()).get("places").asInt());
  }

  @Test
  void every_box_answers_at_every_zoom() {
    for (int zoom = 0; zoom <= 22; zoom++) {
      assertEquals(5, map(WORLD, zoom, Map.of()).get("places").asInt());
    }
  }

  private static List<String> names(JsonNode map) {
    return StreamSupport.stream(map.at("/columns/name").spliterator(), false)
        .map(JsonNode::asText)
        .sorted()
        .toList();
  }

  private static JsonNode map(String bbox, int zoom, Map<String, ?> filters) {
    Map<String, Object> question = new HashMap<>(filters);
    question.put("bbox", bbox);
    question.put("zoom", zoom);
    return Walk.ask("/api/v1/map/points", question);
  }
}
