package pl.ngomap.ogc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pl.ngomap.listing.Landmarks.LIGHTHOUSE;
import static pl.ngomap.listing.Landmarks.STATION;
import static pl.ngomap.listing.Landmarks.TOWN_HALL;
import static pl.ngomap.listing.Landmarks.shape;
import static pl.ngomap.listing.Landmarks.square;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.listing.Ngo;
import pl.ngomap.listing.Town;

/**
 * OGC API Features, parts 1 to 3: what a client may rely on, and what it must not be able to do.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeaturesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ITEMS = "/ogc/collections/places/items";
  private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

  @Inject Town town;

  @BeforeAll
  void settle() {
    town.populate(
        Ngo.named("Żółw")
            .form("foundation")
            .spheres("18")
            .publicBenefit(true)
            .at("ul. Leśna", "Koszalin", TOWN_HALL),
        Ngo.named("Zebra_1")
            .form("association")
            .spheres("7", "18")
            .publicBenefit(false)
            .at("ul. Jasna", "Koszalin", STATION),
        Ngo.named("Álvarez 50%").spheres("16").at("ul. Morska", "Darłowo", LIGHTHOUSE),
        Ngo.named("O'Hara").form("foundation").at("pl. Wolności", "Koszalin", TOWN_HALL),
        Ngo.named("nowhere")
            .form("club")
            .unlocated()
            .worksIn("3261011")
            .worksAround(TOWN_HALL, 2_000));
    town.publishUnit("3261011", "Koszalin", shape(square(54.13, 16.1, 54.28, 16.33)));
  }

  /** By the names of those who are found. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name = 'Żółw' | Żółw",
        "name = 'Zolw' | ",
        "CASEI(name) = CASEI('ŻÓŁW') | Żółw",
        "ACCENTI(CASEI(name)) = ACCENTI(CASEI('zolw')) | Żółw",
        "name <> 'Żółw' AND city = 'Koszalin' | O'Hara,Zebra_1",
        "name = 'O''Hara' | O'Hara",
        "name > 'Z' | Zebra_1,Álvarez 50%,Żółw",
        "name >= 'Zebra_1' AND name <= 'Zebra_1' | Zebra_1",
        "name LIKE 'Zebra\\_1' | Zebra_1",
        "name LIKE 'Z%' | Zebra_1",
        "name LIKE '%50\\%' | Álvarez 50%",
        "name NOT LIKE '%a%' | Żółw",
        "CASEI(name) LIKE CASEI('o%') | O'Hara",
        "city IN ('Darłowo', 'Nigdzie') | Álvarez 50%",
        "city NOT IN ('Koszalin') | Álvarez 50%",
        "legalForm IS NULL | Álvarez 50%",
        "legalForm IS NOT NULL | O'Hara,Zebra_1,Żółw",
        "publicBenefit = TRUE | Żółw",
        "publicBenefit | Żółw",
        "NOT publicBenefit = true | Zebra_1",
        "sphere = '7' OR sphere = '16' | Zebra_1,Álvarez 50%",
        "NOT (city = 'Koszalin') | Álvarez 50%",
        "city = 'Koszalin' AND legalForm = 'foundation' OR sphere = '16' | O'Hara,Álvarez 50%,Żółw",
        "city = 'Koszalin' and (legalForm = 'foundation' or sphere = '16') | O'Hara,Żółw",
        "\"name\" = 'Żółw' | Żółw",
        "S_INTERSECTS(geometry, BBOX(16.1, 54.1, 16.3, 54.3)) | O'Hara,Zebra_1,Żółw",
        "S_INTERSECTS(geometry, POINT(16.181667 54.190278)) | O'Hara,Żółw",
        "S_INTERSECTS(geometry, POLYGON((16.5 54.5, 16.6 54.5, 16.6 54.6, 16.5 54.6, 16.5 54.5))) | Álvarez 50%",
        "S_INTERSECTS(geometry, MULTIPOLYGON(((16.5 54.5, 16.7 54.5, 16.5 54.7, 16.5 54.5)))) OR name = 'Żółw' | Álvarez 50%,Żółw",
      })
  void a_filter_finds_whom_it_says(String filter, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split(","));
    JsonNode found = ask(ITEMS, Map.of("filter", filter));
    assertEquals(expected.stream().sorted().toList(), names(found));
    assertEquals(expected.size(), found.get("numberMatched").asInt());
    assertEquals(expected.size(), found.get("numberReturned").asInt());
  }

  static List<String> badFilters() {
    List<String> bad =
        new ArrayList<>(
            List.of(
                "name",
                "name =",
                "= 'x'",
                "name = 'x' AND",
                "name == 'x'",
                "name = 'x",
                "(name = 'x'",
                "nothing = 'x'",
                "name = 5",
                "publicBenefit = 'true'",
                "name = TRUE",
                "name BETWEEN 'a' AND 'b'",
                "name LIKE 5",
                "name IN ()",
                "geometry = 'x'",
                "CASEI(publicBenefit) = 'x'",
                "S_INTERSECTS(name, POINT(1 2))",
                "S_INTERSECTS(geometry, POINT(200 54))",
                "S_INTERSECTS(geometry, POINT(16))",
                "S_INTERSECTS(geometry, BBOX(1,2,3))",
                "S_INTERSECTS(geometry, POLYGON((0 0, 1 1)))",
                "S_BUFFER(geometry, 5)",
                "drop table organisation",
                "name = 'x'; delete from organisation",
                "name = 'x' -- ",
                "pg_sleep(10) = 1",
                "1 = 1; select 1",
                "verifiedAt > 'x'",
                "verifiedAt > TIMESTAMP('+999999999-12-31T23:59:59Z')",
                "verifiedAt > DATE('2026-02-30')",
                "name LIKE 'a\\'",
                "name LIKE slug",
                "ACCENTI(name) LIKE ACCENTI('a\uFE68')",
                "S_INTERSECTS(geometry, BBOX(16,55,17,54))",
                "S_INTERSECTS(geometry, BBOX(1,2,3,4,5))",
                "S_INTERSECTS(geometry, POINT EMPTY)",
                "name = 'a\u0000b'",
                "\u0000",
                "'",
                "\"",
                "((((",
                "NOT",
                "TRUE AND"));
    bad.add("(".repeat(10_000) + "name = 'x'" + ")".repeat(10_000));
    bad.add("NOT ".repeat(1_000) + "name = 'x'");
    bad.add("CASEI(".repeat(200) + "name" + ")".repeat(200) + " = 'x'");
    bad.add("name = 'x'" + " OR name = 'x'".repeat(10_000));
    bad.add("name = '" + "x".repeat(100_000) + "'");
    return bad;
  }

  @ParameterizedTest
  @MethodSource("badFilters")
  void a_filter_that_cannot_be_meant_is_refused_by_its_name(String filter) {
    if (filter.length() > 5_000) {
      assertTrue(List.of(400, 414, 431).contains(longStatus(filter)), filter.substring(0, 40));
      return;
    }
    given()
        .queryParam("filter", filter)
        .get(ITEMS)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("filter"));
  }

  /** A request line of 100 kB never reaches us: the server itself refuses it, or hangs up. */
  private static int longStatus(String filter) {
    try {
      return given().queryParam("filter", filter).get(ITEMS).statusCode();
    } catch (Exception e) {
      assertInstanceOf(SocketException.class, e);
      return 431;
    }
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    given()
        .urlEncodingEnabled(false)
        .get(ITEMS + "?filter=name%20=%20'%ED%A0%80'")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("filter"));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "limit | 0",
        "limit | -1",
        "limit | ten",
        "offset | 10001",
        "offset | -1",
        "bbox | 1,2,3",
        "bbox | a,b,c,d",
        "bbox | 16,55,17,54",
        "bbox | 0,0,200,0",
        "bbox | 1,2,3,4,5",
        "bbox | 1e400,0,1,1",
        "bbox-crs | EPSG:4326",
        "crs | 4326",
        "datetime | yesterday",
        "datetime | /",
        "filter-lang | cql2-json",
        "filter-crs | x",
        "f | xml",
        "nothing | 1",
        "cursor | abc",
        "publicBenefit | maybe",
      })
  void what_cannot_be_meant_is_refused(String name, String word) {
    given()
        .queryParam(name, word)
        .get(ITEMS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(name));
    given().queryParam(name, "x", "y").get(ITEMS).then().statusCode(400);
  }

  @Test
  void lists_that_read_alike_are_counted_apart() {
    Map<String, String> one = Map.of("filter", "name IN ('Żółw', 'Zebra_1, x')");
    Map<String, String> none = Map.of("filter", "name IN ('Żółw, Zebra_1', 'x')");
    assertEquals(1, ask(ITEMS, one).get("numberMatched").asInt());
    assertEquals(0, ask(ITEMS, none).get("numberMatched").asInt());
  }

  @Test
  void a_box_that_crosses_the_antimeridian_or_has_heights_is_a_box() {
    for (String box : List.of("170,50,17,60", "16,54,0,17,55,100")) {
      JsonNode found = ask(ITEMS, Map.of("filter", "S_INTERSECTS(geometry, BBOX(" + box + "))"));
      assertTrue(found.get("numberMatched").asInt() > 0, box);
      assertEquals(
          ask(ITEMS, Map.of("bbox", box)).get("numberMatched"), found.get("numberMatched"), box);
    }
  }

  @Test
  void what_is_current_is_so_in_its_own_format_only() {
    String json = given().get(ITEMS + "?f=json").then().extract().header("ETag");
    Response page = given().header("Accept-Language", "pl").get(ITEMS + "?f=html");
    for (String header : List.of("Accept", "Accept-Language")) {
      assertTrue(page.header("Vary").contains(header));
    }
    given().header("If-None-Match", json).get(ITEMS).then().statusCode(304);
    given().header("If-None-Match", json).get(ITEMS + "?f=html").then().statusCode(200);
    given()
        .header("If-None-Match", page.header("ETag"))
        .header("Accept-Language", "pl")
        .get(ITEMS + "?f=html")
        .then()
        .statusCode(304)
        .header("Vary", "Accept, Accept-Language");
    given()
        .header("If-None-Match", page.header("ETag"))
        .header("Accept-Language", "en")
        .get(ITEMS + "?f=html")
        .then()
        .statusCode(200);
    given().header("If-None-Match", page.header("ETag")).get(ITEMS).then().statusCode(200);
  }

  @Test
  void collections_tell_how_far_they_reach() {
    JsonNode box = ask("/ogc/collections/places", Map.of()).at("/extent/spatial/bbox/0");
    JsonNode all = ask(ITEMS, Map.of("limit", "1000")).get("features");
    all.forEach(
        feature -> {
          double lon = feature.at("/geometry/coordinates/0").asDouble();
          assertTrue(box.get(0).asDouble() <= lon && lon <= box.get(2).asDouble());
        });
    assertTrue(box.get(2).asDouble() - box.get(0).asDouble() < 360);
  }

  @Test
  void pages_sketch_where_features_lie() {
    JsonNode all = ask(ITEMS, Map.of("limit", "1000")).get("features");
    String page =
        given()
            .queryParam("crs", "http://www.opengis.net/def/crs/EPSG/0/2180")
            .get(ITEMS + "?f=html&limit=1000")
            .asString();
    assertEquals(all.size(), page.split("<circle ", -1).length - 1);
    String units = given().get("/ogc/collections/administrative-units/items?f=html").asString();
    assertTrue(!units.contains("<circle "));
  }

  @Test
  void tile_documents_are_for_programs_only() {
    for (String path :
        List.of("/ogc/tileMatrixSets", "/ogc/collections/places/tiles/WebMercatorQuad")) {
      given().accept("text/html").get(path).then().statusCode(200).contentType("application/json");
      given().get(path + "?f=html").then().statusCode(400).body("parameter", equalTo("f"));
    }
  }

  @Test
  void the_landing_page_leads_to_all_there_is() {
    Response landing = given().accept("application/json").get("/ogc");
    landing.then().statusCode(200).contentType("application/json");
    Map<String, String> links = links(json(landing));
    for (String rel : List.of("self", "service-desc", "conformance", "data")) {
      given().accept("*/*").get(links.get(rel)).then().statusCode(200);
    }
    given()
        .get(links.get("service-desc"))
        .then()
        .contentType(startsWith("application/vnd.oai.openapi+json"))
        .body("openapi", startsWith("3.0"))
        .body("servers[0].url", equalTo(links.get("self")))
        .body(
            "paths.keySet()", hasItems("/collections/places/items", "/collections/organisations"));
    given()
        .get(links.get("conformance"))
        .then()
        .body("conformsTo", hasItem("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"));
    JsonNode collections = ask("/ogc/collections", Map.of()).get("collections");
    assertEquals(4, collections.size());
    collections.forEach(
        collection -> {
          links(collection).forEach((rel, href) -> given().get(href).then().statusCode(200));
          assertTrue(collection.get("crs").toString().contains("OGC/1.3/CRS84"));
        });
  }

  @Test
  void pages_follow_each_other_and_meet_everybody_once() {
    List<String> seen = new ArrayList<>();
    String href = ITEMS + "?limit=1";
    while (href != null) {
      JsonNode page = json(given().get(href));
      assertEquals(4, page.get("numberMatched").asInt());
      seen.addAll(names(page));
      href = links(page).get("next");
    }
    assertEquals(
        List.of("O'Hara", "Zebra_1", "Álvarez 50%", "Żółw"), seen.stream().sorted().toList());
    assertEquals(1, ask(ITEMS, Map.of("offset", 3, "limit", 5)).get("numberReturned").asInt());
    given().get(ITEMS + "?limit=1000000").then().statusCode(200);
    String foreign =
        links(json(given().get(ITEMS + "?limit=1&city=Koszalin")))
            .get("next")
            .replace("city=Koszalin", "city=Darłowo");
    given().get(foreign).then().statusCode(400).body("parameter", equalTo("cursor"));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "'16.1,54.1,16.3,54.3', OGC/1.3/CRS84, 3",
    "'54.1,16.1,54.3,16.3', EPSG/0/4326, 3",
    "'1790000,7190000,1815000,7220000', EPSG/0/3857, 3",
    "'690000,300000,720000,330000', EPSG/0/2180, 3",
    "'16.1,54.1,-100,16.3,54.3,200', OGC/1.3/CRS84, 3",
    "'170,-90,-170,90', OGC/1.3/CRS84, 0",
    "'17,-90,16.2,90', OGC/1.3/CRS84, 1",
  })
  void a_box_is_read_in_the_order_of_its_axes(String bbox, String crs, int count) {
    JsonNode found =
        ask(ITEMS, Map.of("bbox", bbox, "bbox-crs", "http://www.opengis.net/def/crs/" + crs));
    // The lighthouse lies at 16.54: outside all but the one that goes around the Earth.
    assertEquals(
        bbox.startsWith("17,") ? 3 : count, found.get("numberMatched").asInt(), found::toString);
  }

  @Test
  void coordinates_come_in_the_order_of_their_system() {
    Map<String, double[]> expected =
        Map.of(
            "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
            new double[] {16.181667, 54.190278},
            EPSG + "4326",
            new double[] {54.190278, 16.181667},
            EPSG + "3857",
            new double[] {1_801_334.93, 7_206_275.35});
    expected.forEach(
        (crs, wanted) -> {
          Response answer =
              given().queryParam("filter", "name = 'Żółw'").queryParam("crs", crs).get(ITEMS);
          assertEquals("<" + crs + ">", answer.header("Content-Crs"));
          JsonNode coordinates = json(answer).at("/features/0/geometry/coordinates");
          double within = crs.endsWith("3857") ? 0.02 : 1e-6;
          assertEquals(wanted[0], coordinates.get(0).asDouble(), within);
          assertEquals(wanted[1], coordinates.get(1).asDouble(), within);
        });
    given()
        .queryParam("filter", "S_INTERSECTS(geometry, POINT(54.190278 16.181667))")
        .queryParam("filter-crs", EPSG + "4326")
        .get(ITEMS)
        .then()
        .body("numberMatched", equalTo(2));
  }

  @Test
  void organisations_without_a_place_are_in_every_box() {
    String path = "/ogc/collections/organisations/items";
    JsonNode found = ask(path, Map.of("bbox", "0,0,1,1"));
    assertEquals(List.of("nowhere"), names(found));
    assertTrue(found.at("/features/0").has("geometry"));
    assertTrue(found.at("/features/0/geometry").isNull());
    assertEquals(5, ask(path, Map.of()).get("numberMatched").asInt());
  }

  @Test
  void areas_and_units_are_shapes() {
    String areas = "/ogc/collections/activity-areas/items";
    given()
        .get(areas)
        .then()
        .body("features.geometry.type", everyItem(containsString("Polygon")))
        .body("numberMatched", equalTo(2));
    assertEquals(1, ask(areas, Map.of("kind", "unit")).get("numberMatched").asInt());
    assertEquals(
        1,
        ask(areas, Map.of("filter", "radiusMetres BETWEEN 1999 AND 2001"))
            .get("numberMatched")
            .asInt());
    assertEquals(
        0,
        ask(areas, Map.of("filter", "S_INTERSECTS(geometry, POINT(0 0))"))
            .get("numberMatched")
            .asInt());
    given()
        .get("/ogc/collections/administrative-units/items/3261011")
        .then()
        .statusCode(200)
        .body("properties.name", equalTo("Koszalin"))
        .body("links.rel", hasItems("self", "collection"));
  }

  @Test
  void one_feature_and_none() {
    JsonNode first = ask(ITEMS, Map.of("name", "Żółw")).at("/features/0");
    String own = ITEMS + "/" + first.get("id").asText();
    given()
        .get(own)
        .then()
        .statusCode(200)
        .contentType("application/geo+json")
        .body("geometry.type", equalTo("Point"))
        .body("properties.city", equalTo("Koszalin"));
    for (String path :
        List.of(
            ITEMS + "/0190163d-8694-739b-aea5-966c26f8ad90",
            ITEMS + "/1%27%20or%201=1",
            "/ogc/collections/nothing",
            "/ogc/collections/nothing/items",
            "/ogc/tileMatrixSets/WorldCRS84Quad",
            "/ogc/collections/organisations/tiles")) {
      given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }
    given().get(own + "?limit=1").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ogc",
        "/ogc/conformance",
        "/ogc/collections",
        "/ogc/collections/places",
        "/ogc/collections/places/queryables",
        ITEMS,
        "/ogc/collections/activity-areas/items",
        "/ogc/api"
      })
  void people_read_the_same_as_pages(String path) {
    given()
        .accept("text/html,application/xhtml+xml")
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Language", equalTo("en"))
        .body(containsString("The same for programs"));
    given()
        .get(path + "?f=html")
        .then()
        .contentType("text/html;charset=UTF-8")
        .body(containsString("To samo dla program"));
    given().accept("text/html").get(path + "?f=json").then().contentType(containsString("json"));
  }

  @Test
  void tiles_are_described_and_hold_one_layer() {
    given()
        .get("/ogc/collections/places/tiles/WebMercatorQuad")
        .then()
        .body("dataType", equalTo("vector"))
        .body(
            "links.find { it.rel == 'item' }.href",
            containsString("{tileMatrix}/{tileRow}/{tileCol}"));
    JsonNode quad = ask("/ogc/tileMatrixSets/WebMercatorQuad", Map.of());
    // As the standard's own table has them (OGC 17-083r4, D.1).
    assertEquals(
        559_082_264.028_717_8, quad.at("/tileMatrices/0/scaleDenominator").asDouble(), 1e-5);
    assertEquals(
        545_978.773_465_544_7, quad.at("/tileMatrices/10/scaleDenominator").asDouble(), 1e-8);
    assertEquals(1024, quad.at("/tileMatrices/10/matrixWidth").asInt());
    given()
        .get("/ogc/collections/places/tiles/WebMercatorQuad/10/327/558")
        .then()
        .statusCode(200)
        .contentType("application/vnd.mapbox-vector-tile");
    given().get("/ogc/collections/places/tiles/WebMercatorQuad/10/558/1024").then().statusCode(400);
  }

  private static JsonNode ask(String path, Map<String, ?> words) {
    return json(given().queryParams(new HashMap<>(words)).get(path));
  }

  private static JsonNode json(Response answer) {
    try {
      answer.then().statusCode(200);
      return JSON.readTree(answer.asString());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(answer.asString(), e);
    }
  }

  private static List<String> names(JsonNode page) {
    List<String> names = new ArrayList<>();
    page.get("features").forEach(feature -> names.add(feature.at("/properties/name").asText()));
    return names.stream().sorted().toList();
  }

  private static Map<String, String> links(JsonNode document) {
    Map<String, String> links = new HashMap<>();
    document
        .get("links")
        .forEach(link -> links.putIfAbsent(link.get("rel").asText(), link.get("href").asText()));
    return links;
  }
}
