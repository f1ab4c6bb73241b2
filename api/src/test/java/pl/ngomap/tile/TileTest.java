package pl.ngomap.tile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.listing.Ngo;
import pl.ngomap.listing.Town;
import pl.ngomap.organisation.World;

/** Tiles hold exactly the places of the database, each by itself or as the count of a cell. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TileTest {

  private static final int CROWD = TileSql.MOST_PLACES + 1;
  private static final Position TOWN_HALL = new Position(54.190278, 16.181667);

  @Inject World world;
  @Inject Town town;

  @BeforeAll
  void settle() {
    Random random = new Random(7);
    List<World.Inhabitant> crowd = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      Position place = new Position(-10 - random.nextDouble(), -30 - random.nextDouble());
      crowd.add(new World.Inhabitant(Uuid7.of(1, random), Uuid7.of(2, random), "Crowd", place));
    }
    world.clear();
    world.settle(crowd);
    town.publish(Ngo.named("Żółw <b>").spheres("7").at(TOWN_HALL));
    town.publish(Ngo.named("Neighbour").spheres("10").at(new Position(54.1903, 16.1817)));
  }

  @Test
  void few_places_stand_each_by_itself_at_any_zoom() throws IOException {
    for (int zoom : List.of(7, 14, 16)) {
      List<Map<String, Object>> places = places(tile(zoom, TOWN_HALL, ""));
      assertEquals(
          List.of("Neighbour", "Żółw <b>"),
          places.stream().map(place -> place.get("name")).sorted().toList(),
          "zoom " + zoom);
      places.forEach(place -> assertEquals(1L, place.get("places")));
    }
  }

  @Test
  void many_places_are_cells_that_leave_out_nobody() throws IOException {
    byte[] world = tile(0, TOWN_HALL, "");
    List<Map<String, Object>> cells = places(world);
    assertEquals(CROWD + 2, sum(cells));
    assertTrue(cells.size() < 10, "cells: " + cells.size());
    assertTrue(cells.stream().noneMatch(cell -> cell.containsKey("name")));
  }

  @Test
  void a_crowd_is_cells_far_away_and_itself_near_by() throws IOException {
    Position middle = new Position(-10.5, -30.5);
    assertEquals(CROWD, sum(places(tile(3, middle, ""))));
    List<Map<String, Object>> near = places(tile(12, middle, ""));
    assertTrue(near.size() < 100);
    assertTrue(near.stream().allMatch(place -> "Crowd".equals(place.get("name"))));
  }

  @Test
  void areas_of_each_kind_are_drawn_where_they_reach() throws IOException {
    Position meadow = new Position(48.5, 2.5);
    town.publishUnit("3261011", "Koszalin", shape(square(48, 2, 49, 3)));
    town.publishUnit("3209", "koszaliński", shape(square(48, 2, 49, 3)));
    town.publish(
        Ngo.named("By unit").spheres("7").worksIn("3261011"),
        Ngo.named("By unit, too").worksIn("3261011"),
        Ngo.named("Drawn").worksIn(shape(square(48.4, 2.4, 48.6, 2.6))),
        Ngo.named("Around").worksAround(meadow, 5_000));
    Map<Object, Map<String, Object>> areas = areas(tile(10, meadow, ""));
    assertEquals(Set.of("Koszalin", "Drawn", "Around"), areas.keySet());
    assertEquals(2L, areas.get("Koszalin").get("organisations"));
    assertEquals("3261011", areas.get("Koszalin").get("teryt"));
    assertEquals("drawn", areas.get("Drawn").get("kind"));
    assertEquals("radius", areas.get("Around").get("kind"));
    assertEquals(1L, areas(tile(10, meadow, "?sphere=7")).get("Koszalin").get("organisations"));
    assertEquals(Set.of("Koszalin"), areas(tile(14, new Position(48.1, 2.1), "")).keySet());
    assertEquals(Map.of(), areas(tile(10, new Position(48.5, 5), "")));
  }

  @Test
  void filters_narrow_tiles() throws IOException {
    assertEquals(
        List.of("Żółw <b>"),
        places(tile(14, TOWN_HALL, "?sphere=7")).stream().map(one -> one.get("name")).toList());
    assertEquals(
        List.of("Neighbour"),
        places(tile(14, TOWN_HALL, "?q=neighbour")).stream().map(one -> one.get("name")).toList());
    assertEquals(0, tile(14, TOWN_HALL, "?q=nothingofthekind").length);
  }

  @Test
  void a_known_version_is_answered_without_a_tile_until_something_is_published() {
    String path = "/api/v1/tiles/7/69/40.mvt";
    Response first = given().get(path);
    String tag = first.header("ETag");
    given().header("If-None-Match", tag).get(path).then().statusCode(304);
    town.publish(Ngo.named("Newcomer").at(new Position(54.1904, 16.1818)));
    Response second = given().header("If-None-Match", tag).get(path);
    assertEquals(200, second.statusCode());
    assertNotEquals(tag, second.header("ETag"));
    assertEquals("application/vnd.mapbox-vector-tile", second.contentType());
    town.remove("Newcomer");
  }

  @ParameterizedTest
  @CsvSource({
    "23/0/0",
    "-1/0/0",
    "x/0/0",
    "2/4/0",
    "2/0/4",
    "2/0/-1",
    "1.5/0/0",
    "99999999999999999999/0/0"
  })
  void there_is_no_other_tile(String address) {
    given().get("/api/v1/tiles/" + address + ".mvt").then().statusCode(400);
  }

  @Test
  void the_document_of_the_tiles_says_where_they_are() {
    given()
        .get("/api/v1/tiles.json?sphere=7")
        .then()
        .statusCode(200)
        .body("tilejson", equalTo("3.0.0"))
        .body("vector_layers.id", hasItems("places", "areas"));
    String tiles = given().get("/api/v1/tiles.json?sphere=7").jsonPath().getString("tiles[0]");
    assertTrue(tiles.endsWith("/api/v1/tiles/{z}/{x}/{y}.mvt?sphere=7"), tiles);
    given().get("/api/v1/tiles.json?sphere=nothing").then().statusCode(400);
  }

  private static long sum(List<Map<String, Object>> places) {
    return places.stream().collect(Collectors.summingLong(place -> (Long) place.get("places")));
  }

  private static Map<Object, Map<String, Object>> areas(byte[] tile) throws IOException {
    return ReadTile.layers(tile).getOrDefault("areas", List.of()).stream()
        .collect(Collectors.toMap(area -> area.get("name"), area -> area));
  }

  private static List<Map<String, Object>> places(byte[] tile) throws IOException {
    return ReadTile.layers(tile).getOrDefault("places", List.of());
  }

  /** The tile that a position lies in, by the formulas of the OSM wiki on slippy maps. */
  private static byte[] tile(int zoom, Position at, String query) throws IOException {
    int tiles = 1 << zoom;
    double lat = Math.toRadians(at.lat());
    int x = (int) Math.floor((at.lon() + 180) / 360 * tiles);
    int y =
        (int) Math.floor((1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * tiles);
    return bytes("/api/v1/tiles/" + zoom + "/" + x + "/" + y + ".mvt" + query);
  }

  /** By a plain client: what compares answers with the contract reads them as texts. */
  private static byte[] bytes(String path) throws IOException {
    try (InputStream in =
        URI.create("http://localhost:" + RestAssured.port + path).toURL().openStream()) {
      return in.readAllBytes();
    }
  }
}
