package pl.ngomap.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.organisation.PublishUnits.UnitDraft;

class UnitGeoJsonTest {

  private static final String SQUARE = "[[16,54],[17,54],[17,55],[16,55],[16,54]]";

  @TempDir Path folder;

  @Test
  void the_state_registers_names_are_understood() {
    Reading<UnitDraft> reading =
        read(
            feature("\"JPT_KOD_JE\": \"326101_1\", \"JPT_NAZWA_\": \"Koszalin\"", polygon(SQUARE)));
    assertEquals("3261011", reading.rows().get(0).draft().teryt().code());
    assertEquals("Koszalin", reading.rows().get(0).draft().name());
    assertEquals(1, reading.rows().get(0).draft().outline().getNumGeometries());
  }

  @Test
  void an_outline_that_crosses_itself_is_mended_and_told_where() {
    Reading<UnitDraft> reading =
        read(
            feature(
                "\"teryt\": \"32\", \"name\": \"X\"",
                polygon("[[16,54],[17,55],[17,54],[16,55],[16,54]]")));
    assertTrue(reading.rows().get(0).draft().outline().isValid());
    assertEquals(
        "feature 1, property geometry: the outline was invalid (self-intersection at [16.5, 54.5]);"
            + " it was mended",
        reading.faults().get(0).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "32x ! X ! [[16,54],[17,54],[17,55],[16,54]] ! teryt: a TERYT code has 2, 4 or 7 digits, such as 32, 3261 or 3261011",
        "'' ! X ! [[16,54],[17,54],[17,55],[16,54]] ! teryt: every unit needs its code, such as 3261011",
        "32 ! '' ! [[16,54],[17,54],[17,55],[16,54]] ! name: every unit needs a name",
        "32 ! X ! [[16,54],[17,54],[17,55]] ! geometry: a ring has at least 4 positions, this one has 3",
        "32 ! X ! [[16,54],[17,54],[17,55],[16,55]] ! geometry: a ring ends where it begins, this one begins at [16.0, 54.0] and ends at [16.0, 55.0]",
        "32 ! X ! [[16,54],[17,54],[16,54],[17,54],[16,54]] ! 'geometry: the outline is invalid (self-intersection at [17.0, 54.0]), and nothing of it can be kept'",
        "32 ! X ! [[540000,700000],[17,54],[17,55],[16,54]] ! 'geometry: latitude must be from -90 to 90 degrees: 700000.0; degrees of WGS 84 are expected, longitude first'"
      })
  void what_cannot_be_a_unit_is_bad(String teryt, String name, String ring, String reason) {
    Reading<UnitDraft> reading =
        read(feature("\"teryt\": \"" + teryt + "\", \"name\": \"" + name + "\"", polygon(ring)));
    assertEquals(1, reading.badRows());
    assertEquals("feature 1, property " + reason, reading.faults().get(0).toString());
  }

  @Test
  void a_unit_is_told_once() {
    String unit = feature("\"teryt\": \"32\", \"name\": \"X\"", polygon(SQUARE));
    Reading<UnitDraft> reading = read(unit + "," + unit);
    assertEquals(1, reading.badRows());
    assertEquals(
        "feature 2, property teryt: 32 is feature 1 already", reading.faults().get(0).toString());
  }

  @Test
  void a_unit_without_outline_is_bad() {
    assertEquals(1, read(feature("\"teryt\": \"32\", \"name\": \"X\"", "null")).badRows());
    assertEquals(1, read(feature("\"teryt\": \"32\", \"name\": \"X\"", polygon("[]"))).badRows());
  }

  private static String polygon(String ring) {
    return "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"properties\": {"
        + properties
        + "}, \"geometry\": "
        + geometry
        + "}";
  }

  private Reading<UnitDraft> read(String features) {
    try {
      return UnitGeoJson.read(
          Files.writeString(
              folder.resolve("file.geojson"),
              "{\"features\": [" + features + "], \"type\": \"FeatureCollection\"}"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
