package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.organisation.World;

/**
 * Every answer is compared with all distances of a hundred thousand places, computed by
 * GeographicLib.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearbyAgainstBruteForceTest {

  private static final Position DATE_LINE = new Position(-17, 179.9999);
  private static final Position NORTH_POLE = new Position(90, 0);
  private static final Position SOUTH_POLE = new Position(-90, -33);
  private static final Position KOSZALIN = new Position(54.190278, 16.181667);

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject World world;

  private final Random random = new Random(20_260_101);
  private final List<World.Inhabitant> inhabitants = new ArrayList<>();
  private final Map<String, Position> positions = new HashMap<>();

  @BeforeAll
  void settle() {
    for (int i = 0; i < 60_000; i++) {
      add(anywhere());
    }
    for (Position town : List.of(DATE_LINE, NORTH_POLE, SOUTH_POLE, KOSZALIN)) {
      for (int i = 0; i < 9_700; i++) {
        add(around(town));
      }
    }
    for (int i = 0; i < 200; i++) {
      add(KOSZALIN);
    }
    for (int i = 0; i < 1_000; i++) {
      add(null);
    }
    assertEquals(100_000, inhabitants.size());
    world.clear();
    world.settle(inhabitants);
  }

  @Test
  void anywhere_on_earth_with_any_radius() {
    for (int i = 0; i < 150; i++) {
      double radius = Math.round(Math.pow(10, 2 + 5.3 * random.nextDouble()));
      compare(anywhere(), Math.min(radius, 20_040_000), 1 + random.nextInt(100));
    }
  }

  @Test
  void across_the_antimeridian_and_over_the_poles() {
    for (Position town : List.of(DATE_LINE, NORTH_POLE, SOUTH_POLE)) {
      compare(town, 20_000, 100);
      for (int i = 0; i < 15; i++) {
        compare(around(town), 30_000, 50);
      }
    }
    compare(new Position(-17, 180), 10_000, 100);
    compare(new Position(-17, -180), 10_000, 100);
    compare(new Position(90, 123), 10_000, 100);
  }

  @Test
  void in_a_town_where_two_hundred_share_one_door() {
    compare(KOSZALIN, 50, 100);
    compare(KOSZALIN, 5_000, 37);
    for (int i = 0; i < 20; i++) {
      compare(around(KOSZALIN), 3_000, 100);
    }
  }

  /** One question, followed through several pages. */
  private void compare(Position from, double radius, int limit) {
    List<Reached> expected = expected(from, radius, 3 * limit + 1);
    List<Reached> found = new ArrayList<>();
    String cursor = null;
    for (int page = 0; page < 3 && (page == 0 || cursor != null); page++) {
      JsonNode answer = ask(from, radius, limit, cursor);
      answer.get("items").forEach(item -> found.add(reached(from, item)));
      cursor = answer.path("next").asText(null);
    }
    String where = from + " " + radius + " " + limit;
    assertEquals(Math.min(expected.size(), 3 * limit), found.size(), where);
    for (int i = 0; i < found.size(); i++) {
      assertEquals(expected.get(i).metres, found.get(i).metres, 0.005, where + " #" + i);
      boolean tie =
          i + 1 < expected.size() && expected.get(i + 1).metres - expected.get(i).metres < 1e-6
              || i > 0 && expected.get(i).metres - expected.get(i - 1).metres < 1e-6;
      if (!tie || expected.get(i).metres == 0) {
        assertEquals(expected.get(i).placeId, found.get(i).placeId, where + " #" + i);
      }
    }
    assertEquals(expected.size() > 3 * limit, cursor != null, where + " has more");
  }

  private record Reached(String placeId, double metres) {}

  /**
   * The distance as the API tells it, after a look whether its place is really that far, and in
   * that direction.
   */
  private Reached reached(Position from, JsonNode item) {
    String id = item.at("/place/id").asText();
    Position to = positions.get(id);
    double told = item.get("distanceMetres").asDouble();
    GeodesicData geodesic = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon());
    assertEquals(geodesic.s12, told, 0.0051);
    boolean directed =
        geodesic.s12 > 100 && Math.abs(from.lat()) < 89.9 && Math.abs(to.lat()) < 89.9;
    if (directed && geodesic.s12 < 1_000_000) {
      double difference =
          Math.abs((geodesic.azi1 + 720) % 360 - item.get("bearingDegrees").asDouble());
      assertTrue(Math.min(difference, 360 - difference) < 0.1, () -> from + " to " + to);
    }
    return new Reached(id, told);
  }

  private JsonNode ask(Position from, double radius, int limit, String cursor) {
    var request =
        RestAssured.given()
            .queryParam("lat", plain(from.lat()))
            .queryParam("lon", plain(from.lon()))
            .queryParam("radius", plain(radius))
            .queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    String body = request.get("/api/v1/nearby").then().statusCode(200).extract().asString();
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  /** A sphere tells roughly who may be among the nearest; the ellipsoid decides. */
  private List<Reached> expected(Position from, double radius, int count) {
    record Rough(World.Inhabitant who, double metres) {}
    List<Rough> rough =
        inhabitants.stream()
            .filter(one -> one.position() != null)
            .map(one -> new Rough(one, spherical(from, one.position())))
            .filter(one -> one.metres <= radius * 1.01 + 1)
            .sorted(Comparator.comparingDouble(Rough::metres))
            .toList();
    double enough =
        rough.size() > count ? rough.get(count).metres * 1.02 + 1 : Double.POSITIVE_INFINITY;
    return rough.stream()
        .takeWhile(one -> one.metres <= enough)
        .map(
            one ->
                new Reached(
                    one.who.placeId().toString(),
                    Geodesic.WGS84.Inverse(
                            from.lat(),
                            from.lon(),
                            one.who.position().lat(),
                            one.who.position().lon())
                        .s12))
        .filter(one -> one.metres <= radius)
        .sorted(Comparator.comparingDouble(Reached::metres).thenComparing(Reached::placeId))
        .limit(count)
        .toList();
  }

  private static double spherical(Position a, Position b) {
    double latA = Math.toRadians(a.lat());
    double latB = Math.toRadians(b.lat());
    double h =
        Math.pow(Math.sin((latB - latA) / 2), 2)
            + Math.cos(latA)
                * Math.cos(latB)
                * Math.pow(Math.sin(Math.toRadians(b.lon() - a.lon()) / 2), 2);
    return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private void add(Position position) {
    int number = inhabitants.size();
    UUID place = Uuid7.of(1_000_000 + random.nextInt(1_000), random);
    inhabitants.add(
        new World.Inhabitant(Uuid7.of(number, random), place, "Organisation " + number, position));
    if (position != null) {
      positions.put(place.toString(), position);
    }
  }

  private Position anywhere() {
    return new Position(
        rounded(Math.toDegrees(Math.asin(2 * random.nextDouble() - 1))),
        rounded(360 * random.nextDouble() - 180));
  }

  /** Within some kilometres, over the pole and the date line where they are that near. */
  private Position around(Position town) {
    double metres = 3_000 * Math.abs(random.nextGaussian());
    var there = Geodesic.WGS84.Direct(town.lat(), town.lon(), 360 * random.nextDouble(), metres);
    double lon =
        there.lon2 > 180 ? there.lon2 - 360 : there.lon2 < -180 ? there.lon2 + 360 : there.lon2;
    return new Position(rounded(there.lat2), rounded(lon));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * 1e7) / 1e7;
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(number)
        .setScale(8, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
