package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.DATE_LINE;
import static pl.ngomap.listing.Landmarks.NORTH_POLE;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.around;
import static pl.ngomap.listing.Landmarks.polygon;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;
import static pl.ngomap.listing.Landmarks.withHole;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.locationtech.jts.geom.MultiPolygon;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;

/** Places and areas of all kinds in three towns, asked about from page to page. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearbyRelationAgainstBruteForceTest {

  private static final List<Position> TOWNS = List.of(TOWN_HALL, DATE_LINE, NORTH_POLE);
  private static final double SPREAD_METRES = 60_000;

  /** At the town, split by the antimeridian, with a hole around the pole's other side. */
  private static final Map<String, MultiPolygon> UNITS =
      new TreeMap<>(
          Map.of(
              "32", shape(withHole(square(53.5, 15, 54.9, 17.5), square(54.1, 16, 54.25, 16.2))),
              "3261", shape(square(54.05, 15.9, 54.4, 16.5)),
              "22", shape(square(-17.4, 179.6, -16.7, 180), square(-17.3, -180, -16.8, -179.7)),
              "2201", shape(square(89.3, -180, 90, -20), square(89.5, -20, 90, 180))));

  @Inject Town town;

  private final Random random = new Random(4_326);
  private final List<Ngo> ngos = new ArrayList<>();
  private NearbyReference reference;

  @BeforeAll
  void settle() {
    for (int i = 0; i < 240; i++) {
      ngos.add(anybody(i));
    }
    town.populate(ngos.toArray(Ngo[]::new));
    UNITS.forEach((teryt, outline) -> town.publishUnit(teryt, "Unit " + teryt, outline));
  }

  @BeforeEach
  void know() {
    if (reference == null) {
      Map<String, Ngo> named = ngos.stream().collect(Collectors.toMap(Ngo::name, ngo -> ngo));
      List<JsonNode> byId = Walk.all("/api/v1/organisations", Map.of("limit", 100));
      reference =
          new NearbyReference(
              Walk.names(byId).stream().map(name -> named.get(name).draft()).toList(), UNITS);
    }
  }

  @Test
  void everybody_who_is_near_or_serves_in_order_with_the_right_relation() {
    Set<String> relations = new HashSet<>();
    for (int i = 0; i < 36; i++) {
      Position from = around(TOWNS.get(i % TOWNS.size()), SPREAD_METRES, random);
      double radius = Math.round(Math.pow(10, 2.5 + 3 * random.nextDouble()));
      List<NearbyReference.Item> expected = reference.find(from, radius, null);
      compare(expected, Map.of(), from, radius);
      expected.forEach(item -> relations.add(item.relation()));
    }
    assertEquals(Set.of("located", "serves", "both"), relations, "all of them occurred");
  }

  @Test
  void one_relation_at_a_time() {
    for (int i = 0; i < 12; i++) {
      Position from = around(TOWNS.get(i % TOWNS.size()), SPREAD_METRES, random);
      for (String relation : List.of("located", "serves", "both")) {
        compare(reference.find(from, 40_000, relation), Map.of("relation", relation), from, 40_000);
      }
    }
  }

  @Test
  void the_poles_and_the_antimeridian_themselves() {
    for (Position from :
        List.of(
            NORTH_POLE, new Position(90, 123.4), new Position(-17, 180), new Position(-17, -180))) {
      List<NearbyReference.Item> expected = reference.find(from, 30_000, "located");
      List<JsonNode> found = ask(Map.of("relation", "located"), from, 30_000);
      assertEquals(expected.size(), found.size());
      assertTrue(found.size() > 10);
    }
  }

  private void compare(
      List<NearbyReference.Item> expected, Map<String, ?> words, Position from, double radius) {
    List<JsonNode> found = ask(words, from, radius);
    String where = from + " " + radius + " " + words;
    assertEquals(
        expected.stream().map(item -> item.name() + " " + item.relation()).toList(),
        found.stream().map(NearbyRelationAgainstBruteForceTest::nameAndRelation).toList(),
        where);
    for (int i = 0; i < found.size(); i++) {
      NearbyReference.Item item = expected.get(i);
      assertEquals(
          item.metres(), found.get(i).path("distanceMetres").asDouble(Double.NaN), 0.0051, where);
      double squareMetres = found.get(i).at("/area/squareMetres").asDouble(Double.NaN);
      assertEquals(item.squareMetres(), squareMetres, 1, where);
    }
  }

  /** With pages so small that each border between the sections is met. */
  private List<JsonNode> ask(Map<String, ?> words, Position from, double radius) {
    Map<String, Object> question = new HashMap<>(words);
    question.put("lat", Landmarks.plain(from.lat()));
    question.put("lon", Landmarks.plain(from.lon()));
    question.put("radius", Landmarks.plain(radius));
    question.put("limit", 5 + random.nextInt(56));
    return Walk.all("/api/v1/nearby", question);
  }

  private static String nameAndRelation(JsonNode item) {
    return item.at("/organisation/name").asText() + " " + item.get("relation").asText();
  }

  private Ngo anybody(int number) {
    Ngo ngo = Ngo.named("Organisation " + number);
    Position home = TOWNS.get(random.nextInt(TOWNS.size()));
    for (int places = random.nextInt(3); places > 0; places--) {
      Position there = around(home, SPREAD_METRES, random);
      switch (random.nextInt(6)) {
        case 0 -> ngo.unlocated();
        case 1 -> ngo.doubted(there);
        default -> ngo.at(there);
      }
    }
    for (int areas = random.nextInt(4); areas > 0; areas--) {
      switch (random.nextInt(4)) {
        case 0 -> ngo.worksAround(around(home, SPREAD_METRES, random), 1 + random.nextInt(80_000));
        case 1 -> ngo.worksIn(drawn(around(home, SPREAD_METRES, random)));
        default -> ngo.worksIn(List.copyOf(UNITS.keySet()).get(random.nextInt(UNITS.size())));
      }
    }
    return ngo;
  }

  /** A four-cornered shape with a hole and, beside it, a three-cornered one. */
  private MultiPolygon drawn(Position middle) {
    double lat = Math.min(middle.lat(), 89.5);
    double lon = Math.max(-178.5, Math.min(middle.lon(), 178.5));
    double high = 0.05 + 0.4 * random.nextDouble();
    double wide = 0.1 + random.nextDouble();
    return shape(
        withHole(
            square(lat - high, lon - wide, lat + high, lon + wide / 2),
            square(lat - high / 2, lon - wide / 2, lat, lon)),
        polygon(lon + 0.6 * wide, lat, lon + wide, lat - high, lon + wide, lat + high));
  }
}
