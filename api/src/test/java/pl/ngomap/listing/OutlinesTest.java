package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.polygon;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Polygon;
import pl.ngomap.FreshDatabase;

/** Outlines of units: their level and detail suit the zoom. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class OutlinesTest {

  private static final String HERE = "16,54,17,55";

  @Inject Town town;

  @BeforeEach
  void units() {
    town.populate(Ngo.named("Somebody"));
    town.publishUnit("3261011", "Koszalin", shape(wavy()));
    town.publishUnit("3209042", "Elsewhere", shape(square(50, 20, 51, 21)));
  }

  @Test
  void each_zoom_has_its_level() {
    town.publishUnit("00", "Polska", shape(square(49, 14, 55, 24)));
    town.publishUnit("32", "zachodniopomorskie", shape(square(53, 14, 54.6, 17)));
    town.publishUnit("3209", "koszaliński", shape(square(54, 15.8, 54.4, 16.6)));
    assertEquals(List.of("00"), codes(HERE, 0));
    assertEquals(List.of("00"), codes(HERE, 4));
    assertEquals(List.of("32"), codes(HERE, 5));
    assertEquals(List.of("3209"), codes(HERE, 8));
    assertEquals(List.of("3261011"), codes(HERE, 10));
    assertEquals(List.of("3261011"), codes(HERE, 22));
  }

  @Test
  void a_box_too_large_for_its_zoom_gets_coarser_units() {
    town.publishUnit("32", "zachodniopomorskie", shape(square(53, 14, 54.6, 17)));
    assertEquals(List.of("32"), codes("-180,-90,180,90", 22));
  }

  @Test
  void a_level_that_is_not_known_gives_way_to_the_next_finer_one() {
    assertEquals(List.of("3261011"), codes(HERE, 0));
    assertEquals(List.of(), codes("0,0,1,1", 12));
  }

  @Test
  void a_box_over_the_antimeridian_has_both_sides() {
    town.publishUnit("2201011", "East", shape(square(0, 179, 1, 180)));
    town.publishUnit("2201021", "West", shape(square(0, -180, 1, -179)));
    assertEquals(List.of("2201011", "2201021"), codes("179.5,0,-179.5,1", 12));
  }

  @Test
  void detail_grows_with_the_zoom_and_rings_turn_as_GeoJSON_demands() {
    int coarse = corners(outlines(HERE, 3));
    int fine = corners(outlines(HERE, 15));
    assertTrue(coarse < fine, coarse + " < " + fine);
    assertEquals(wavy().getNumPoints(), fine);
    JsonNode ring = outlines(HERE, 15).at("/features/0/geometry/coordinates/0");
    double area = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      area += ring.at("/" + i + "/0").asDouble() * ring.at("/" + (i + 1) + "/1").asDouble();
      area -= ring.at("/" + (i + 1) + "/0").asDouble() * ring.at("/" + i + "/1").asDouble();
    }
    assertTrue(area > 0, "counter-clockwise");
  }

  @Test
  void features_tell_their_units() {
    JsonNode feature = outlines(HERE, 12).at("/features/0");
    assertEquals("Feature", feature.get("type").asText());
    assertEquals("Koszalin", feature.at("/properties/name").asText());
    assertEquals("commune", feature.at("/properties/level").asText());
    assertEquals("Polygon", feature.at("/geometry/type").asText());
    RestAssured.given()
        .get("/api/v1/map/outlines?zoom=12&bbox=" + HERE)
        .then()
        .contentType("application/geo+json");
  }

  /** Small waves along its southern edge. */
  private static Polygon wavy() {
    double[] corners = new double[2 * 42];
    for (int i = 0; i < 40; i++) {
      corners[2 * i] = 16.1 + i * 0.005;
      corners[2 * i + 1] = 54.1 + (i % 2) * 0.002;
    }
    corners[80] = 16.3;
    corners[81] = 54.3;
    corners[82] = 16.1;
    corners[83] = 54.3;
    return polygon(corners);
  }

  private static int corners(JsonNode outlines) {
    return outlines.at("/features/0/geometry/coordinates/0").size();
  }

  private static List<String> codes(String bbox, int zoom) {
    return StreamSupport.stream(outlines(bbox, zoom).get("features").spliterator(), false)
        .map(feature -> feature.at("/properties/teryt").asText())
        .sorted()
        .toList();
  }

  private static JsonNode outlines(String bbox, int zoom) {
    return Walk.ask("/api/v1/map/outlines", Map.of("bbox", bbox, "zoom", zoom));
  }
}
