package pl.ngomap.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.PublishOrganisations;
import pl.ngomap.organisation.SourceName;
import pl.ngomap.organisation.World;

/** Each format says the same as the database: hostile texts, several places, none. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ExportTest {

  private static final String PATH = "/api/v1/exports/organisations.";
  private static final String HOSTILE = "=HYPERLINK(\"http://evil\"), \"Żółw\" <b>&amp;\n'drugi'";
  private static final Position TOWN_HALL = new Position(54.190278, 16.181667);
  private static final Position HARBOUR = new Position(-54.2, -16.25);

  @Inject PublishOrganisations organisations;
  @Inject World world;

  @BeforeEach
  void settle() {
    world.clear();
    publish(
        draft(
            "Two places", "Text.", List.of(place("Dworcowa", TOWN_HALL), place("Morska", HARBOUR))),
        draft(HOSTILE, "@sum(1)", List.of(place("-1+1", TOWN_HALL))),
        draft("Nowhere drawn", "", List.of(place("Krótka", null))),
        draft("No place", "", List.of()));
  }

  @Test
  void csv_has_a_row_for_each_place_and_no_formulas() {
    List<NamedCsvRecord> rows = csv("csv");
    assertEquals(5, rows.size());
    NamedCsvRecord hostile = row(rows, "'" + HOSTILE);
    assertEquals("'-1+1", hostile.getField("street"));
    assertEquals("'@sum(1)", hostile.getField("description_pl"));
    assertEquals("POINT (16.181667 54.190278)", hostile.getField("wkt"));
    NamedCsvRecord harbour =
        rows.stream()
            .filter(row -> row.getField("street").equals("Morska"))
            .findFirst()
            .orElseThrow();
    assertEquals("-54.2", harbour.getField("lat"), "numbers stay numbers");
    assertEquals("", row(rows, "Nowhere drawn").getField("wkt"));
    assertEquals("", row(rows, "No place").getField("place_id"));
  }

  @Test
  void geojson_has_positions_x_first_and_null_where_none_is_drawn() throws IOException {
    JsonNode file = new ObjectMapper().readTree(bytes("geojson"));
    assertEquals("FeatureCollection", file.get("type").asText());
    assertEquals(5, file.get("features").size());
    for (JsonNode feature : file.get("features")) {
      if (feature.at("/properties/street").asText().equals("Dworcowa")) {
        assertEquals("[16.181667,54.190278]", feature.at("/geometry/coordinates").toString());
        assertEquals(feature.at("/properties/place_id"), feature.get("id"));
      }
      if (feature.at("/properties/name").asText().startsWith("No")) {
        assertTrue(feature.get("geometry").isNull());
      }
    }
  }

  @Test
  void json_lines_have_an_organisation_each() throws IOException {
    List<String> lines = new String(bytes("jsonl"), StandardCharsets.UTF_8).lines().toList();
    assertEquals(4, lines.size());
    for (String line : lines) {
      JsonNode entry = new ObjectMapper().readTree(line);
      int places = entry.get("name").asText().equals("Two places") ? 2 : 1;
      assertEquals(
          entry.get("name").asText().equals("No place") ? 0 : places, entry.get("places").size());
    }
  }

  @ParameterizedTest
  @CsvSource({"kml, kml.Document.Placemark.name", "gpx, gpx.wpt.name"})
  void xml_has_the_drawn_places(String format, String names) {
    XmlPath file = new XmlPath(new String(bytes(format), StandardCharsets.UTF_8));
    List<String> found = file.getList(names);
    assertEquals(3, found.size());
    assertTrue(found.contains(HOSTILE));
  }

  @Test
  void points_of_interest_have_no_header_and_no_formulas() {
    List<String> lines = new String(bytes("poi"), StandardCharsets.UTF_8).lines().toList();
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("16.181667,54.190278,\"'=HYPERLINK")));
    assertTrue(
        lines.contains("-16.25,-54.2,Two places,\"Morska 1, 75-001 Koszalin tel. +48943000000\""));
  }

  @Test
  void a_workbook_holds_texts_as_texts() throws IOException {
    String sheet = part(bytes("xlsx"), "xl/worksheets/sheet1.xml");
    assertEquals(6, sheet.split("<row ", -1).length - 1);
    assertFalse(sheet.contains("<f>"), "no formula");
    assertTrue(sheet.contains("t=\"inlineStr\""));
  }

  @Test
  void a_geopackage_holds_points() throws Exception {
    Path file = Files.createTempFile("test", ".gpkg");
    Files.write(file, bytes("gpkg"));
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*), count(geom), sum(name = 'Two places') from places")) {
      assertEquals(List.of(5, 3, 2), List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3)));
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void filters_are_those_of_lists() {
    List<NamedCsvRecord> rows = csv("csv?located=false");
    assertEquals(2, rows.size());
    given()
        .get(PATH + "csv?sphere=nonsense")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("sphere"));
    given().get(PATH + "csv?limit=3").then().statusCode(400).body("parameter", equalTo("limit"));
    given().get(PATH + "doc").then().statusCode(400).body("parameter", equalTo("format"));
  }

  @Test
  void a_file_says_what_it_is_and_how_to_follow() {
    String link =
        given()
            .get(PATH + "csv")
            .then()
            .header("Content-Disposition", "attachment; filename=\"organisations.csv\"")
            .header("Link", matchesPattern("<http.*/api/v1/changes\\?cursor=.*>; rel=\"monitor\""))
            .extract()
            .header("Link");
    publish(draft("Later", "", List.of()));
    given()
        .urlEncodingEnabled(false)
        .get(link.substring(1, link.indexOf('>')))
        .then()
        .body("items.organisation.name", equalTo(List.of("Later")));
  }

  @Test
  void more_than_a_portion_is_written_whole() {
    OrganisationDraft[] many = new OrganisationDraft[2_100];
    for (int i = 0; i < many.length; i++) {
      many[i] = draft("Many " + i, "", List.of());
    }
    publish(many);
    assertEquals(many.length + 5, csv("csv").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "geojson", "gpkg", "gpx", "jsonl", "kml", "poi", "xlsx"})
  void turns_are_given_back(String format) {
    for (int i = 0; i < 6; i++) {
      given().get(PATH + format).then().statusCode(200);
      given().head(PATH + format).then().statusCode(200);
    }
  }

  private List<NamedCsvRecord> csv(String format) {
    return CsvReader.builder()
        .ofNamedCsvRecord(new String(bytes(format), StandardCharsets.UTF_8))
        .stream()
        .toList();
  }

  private static NamedCsvRecord row(List<NamedCsvRecord> rows, String name) {
    return rows.stream().filter(row -> row.getField("name").equals(name)).findFirst().orElseThrow();
  }

  private static byte[] bytes(String format) {
    return given().get(PATH + format).then().statusCode(200).extract().asByteArray();
  }

  private static String part(byte[] bytes, String name) throws IOException {
    Path file = Files.createTempFile("test", ".zip");
    Files.write(file, bytes);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }

  private void publish(OrganisationDraft... drafts) {
    organisations.publish(
        new PublishOrganisations.Origin("test", "fixture"), List.of(drafts), done -> {});
  }

  private static PlaceDraft place(String street, Position position) {
    PlaceDraft.Address address = new PlaceDraft.Address(street, "1", "75-001", "Koszalin", "PL");
    return PlaceDraft.seat(address, position, position == null ? "none" : "exact");
  }

  private static OrganisationDraft draft(String name, String text, List<PlaceDraft> places) {
    return new OrganisationDraft(
        List.of(new SourceName("test", name)),
        name,
        List.of(),
        null,
        OrganisationDraft.Numbers.UNKNOWN,
        null,
        List.of("10"),
        text.isEmpty() ? Map.of() : Map.of("pl", text),
        new OrganisationDraft.Contacts("https://example.org", "biuro@example.org", "+48943000000"),
        places,
        List.of(),
        List.of());
  }
}
