package pl.ngomap.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;

class OrganisationGeoJsonTest {

  private static final String POINT =
      "{\"type\": \"Point\", \"coordinates\": [16.18167, 54.19028]}";

  @TempDir Path folder;

  @Test
  void a_number_that_every_file_has_names_nobody() {
    for (String id : List.of("1", "42", "row-7")) {
      OrganisationDraft draft = only("\"name\": \"Fundacja Echo\", \"id\": \"" + id + "\"");
      assertEquals(
          "[name:fundacja echo|Position[lat=54.19028, lon=16.18167]]", draft.keys().toString());
    }
  }

  @Test
  void a_feature_becomes_an_organisation() {
    OrganisationDraft draft =
        only(
            """
            "name": "Κοινωνικό Ιατρείο", "addr:country": "Österreich", "addr:city": "Wien", "addr:street": "Gasse",
            "website": "see www.example.org", "contact:email": "Email: info@example.org", "contact:phone": "Tel: (+43) 1 234567, 0043 1",
            "opening_hours": "siehe Homepage", "wheelchair": "yes", "amenity": "library", "type_of_initiative": "recycling; other",
            "description": "Ένα ιατρείο", "description:de": "Eine Praxis", "description:gr": "-", "_id": "node/42", "shops": 3
            """);
    PlaceDraft place = draft.places().get(0);
    assertEquals("[id:node/42]", draft.keys().toString());
    assertEquals(List.of("16", "18"), draft.spheres());
    assertEquals("https://www.example.org", draft.contacts().website());
    assertEquals("info@example.org", draft.contacts().email());
    assertEquals("(+43) 1 234567", draft.contacts().phone());
    assertEquals("AT", place.address().country());
    assertEquals("exact", place.precision());
    assertEquals("yes", place.wheelchair());
    assertNull(place.openingHours());
    assertEquals("siehe Homepage", place.note());
    assertEquals(Map.of("el", "Ένα ιατρείο", "de", "Eine Praxis"), draft.descriptions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "\"name\": \"\" ! name: every organisation needs a name",
        "\"name\": null ! name: every organisation needs a name",
        "\"name\": \"...\" ! name: '...' is no name",
        "\"name\": \"2024\" ! name: '2024' is no name",
        "\"name\": \"Test 3\" ! name: 'Test 3' is no name",
        "\"name\": \"update6\" ! name: 'update6' is no name"
      })
  void what_has_no_name_is_no_record(String properties, String reason) {
    Reading<OrganisationDraft> reading = read(feature(properties, POINT));
    assertEquals(1, reading.badRows());
    assertEquals("feature 1, property " + reason, reading.faults().get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"Point\", \"coordinates\": [16, 95]}",
        "{\"type\": \"Point\", \"coordinates\": [640000.5, 250000.1]}",
        "{\"type\": \"Point\", \"coordinates\": [\"16\", \"54\"]}",
        "{\"type\": \"Point\", \"coordinates\": [16]}",
        "{\"type\": \"Point\"}",
        "{\"type\": \"LineString\", \"coordinates\": [[1,2],[3,4]]}"
      })
  void a_position_that_is_none_is_bad(String geometry) {
    Reading<OrganisationDraft> reading = read(feature("\"name\": \"X\"", geometry));
    assertEquals(1, reading.badRows());
    assertTrue(reading.faults().get(0).toString().startsWith("feature 1, property geometry: "));
  }

  @Test
  void a_place_without_position_is_legal_and_an_outline_has_a_middle() {
    assertEquals(
        "none", only(read(feature("\"name\": \"X\"", "null"))).places().get(0).precision());
    String square =
        "{\"type\": \"Polygon\", \"coordinates\": [[[16.001,54.001],[16.003,54.001],[16.003,54.003],[16.001,54.003],[16.001,54.001]]]}";
    assertEquals(
        54.002,
        only(read(feature("\"name\": \"X\"", square))).places().get(0).position().lat(),
        1e-9);
  }

  @Test
  void two_decimals_are_no_more_than_a_town() {
    String coarse = "{\"type\": \"Point\", \"coordinates\": [16.18, 54.2]}";
    assertEquals(
        "city", only(read(feature("\"name\": \"X\"", coarse))).places().get(0).precision());
  }

  @Test
  void what_a_field_does_not_say_is_left_out_with_a_warning() {
    Reading<OrganisationDraft> reading =
        read(
            feature(
                """
                "name": "X", "website": "update6", "addr:country": "Frace", "contact:phone": "-", "addr:city": "n/a"
                """,
                POINT));
    assertEquals(1, reading.rows().size());
    assertEquals(4, reading.faults().size());
    assertTrue(reading.faults().stream().allMatch(f -> f.weight() == Fault.Weight.WARNING));
    assertNull(reading.rows().get(0).draft().contacts().website());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"type\": \"Feature\"}",
        "{\"type\": \"FeatureCollection\"}",
        "{\"type\": \"FeatureCollection\", \"features\": []}",
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"prop",
        "{\"type\": \"FeatureCollection\", \"features\": [{}]} {}",
        "{\"type\": \"FeatureCollection\", \"features\": [{}], nonsense}"
      })
  void what_is_no_collection_is_refused(String text) {
    assertThrows(UnreadableFile.class, () -> read(text));
  }

  @Test
  void deep_nonsense_is_refused() {
    String deep = "{\"type\": \"FeatureCollection\", \"features\": [" + "[".repeat(100_000);
    assertThrows(UnreadableFile.class, () -> read(deep));
  }

  private OrganisationDraft only(String properties) {
    return only(read(feature(properties, POINT)));
  }

  private static OrganisationDraft only(Reading<OrganisationDraft> reading) {
    assertEquals(1, reading.rows().size(), reading.faults().toString());
    return reading.rows().get(0).draft();
  }

  private static String feature(String properties, String geometry) {
    return "\ufeff{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {"
        + properties
        + "}, \"geometry\": "
        + geometry
        + "}]}";
  }

  private Reading<OrganisationDraft> read(String text) {
    try {
      return OrganisationGeoJson.read(Files.writeString(folder.resolve("file.geojson"), text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
