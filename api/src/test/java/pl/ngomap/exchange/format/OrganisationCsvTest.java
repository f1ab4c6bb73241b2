package pl.ngomap.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import pl.ngomap.organisation.Vocabulary.Words;

class OrganisationCsvTest {

  private static final Words SPHERES =
      new Words(List.of("1", "7"), Map.of("1", "1", "7", "7", "pomoc społeczna", "1"));
  private static final Words FORMS =
      new Words(
          List.of("foundation", "association_branch"),
          Map.of(
              "foundation",
              "foundation",
              "fundacja",
              "foundation",
              "association_branch",
              "association_branch"));

  @TempDir Path folder;

  @Test
  void a_row_becomes_an_organisation_with_its_seat() {
    OrganisationDraft draft =
        only(
            """
            city,name,legal_form,krs,spheres,lat,lon,website,units,sources,description_uk
            Koszalin,Fundacja X,fundacja,274950,7|Pomoc społeczna,54.19,16.18,www.x.org,326101_1,https://a.pl|https://b.pl,"Опис,
            два рядки"
            """);
    assertEquals("[krs:0000274950, name:fundacja x|koszalin]", draft.keys().toString());
    assertEquals("foundation", draft.legalForm());
    assertEquals(List.of("7", "1"), draft.spheres());
    assertEquals("https://www.x.org", draft.contacts().website());
    assertEquals("exact", draft.places().get(0).precision());
    assertEquals(54.19, draft.places().get(0).position().lat());
    assertEquals("Koszalin", draft.places().get(0).address().city());
    assertEquals(2, draft.sources().size());
    assertEquals(1, draft.activityAreas().size());
    assertEquals(Map.of("uk", "Опис,\nдва рядки"), draft.descriptions());
    assertNull(draft.publicBenefit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name;city\nX;K\n", "\ufeffname,city\r\nX,K\r\n", "NAME , city\n\nX,K"})
  void separators_line_ends_and_byte_order_marks_are_told_by_the_file(String text) {
    assertEquals("[name:x|k]", only(text).keys().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "krs ! 12345678901 ! a KRS number has ten digits, such as 0000274950",
        "nip ! 6691011104 ! the check digit of this NIP is wrong",
        "regon ! 123 ! a REGON has 9 or 14 digits, such as 000590651",
        "legal_form ! gmbh ! 'gmbh' is unknown; known are foundation, association_branch",
        "spheres ! 1|99 ! '99' is unknown; known are 1, 7",
        "public_benefit ! maybe ! yes or no is expected, not 'maybe'",
        "country ! Polska ! a country is a code of two letters (ISO 3166-1), such as PL, not 'Polska'",
        "website ! update6 ! 'update6' is no web address, such as https://example.org",
        "email ! biuro ! 'biuro' is no e-mail address, such as biuro@example.org",
        "phone ! zadzwoń ! 'zadzwoń' is no single phone number, such as +48 94 123 45 67",
        "wheelchair ! half ! 'half' is unknown; known are yes, limited, no",
        "units ! 326 ! a TERYT code has 2, 4 or 7 digits, such as 32, 3261 or 3261011",
        "lat ! 91 ! a latitude is a number of degrees from -90 to 90, not 91",
        "lat ! 54°11' ! a latitude is a number of degrees from -90 to 90, such as 54.190278",
        "precision ! exact ! it is 'none' exactly where lat and lon are empty"
      })
  void a_bad_value_is_told_by_line_column_and_reason(String column, String value, String reason) {
    Reading<OrganisationDraft> reading = read("name," + column + "\nGood,\nBad," + value + "\n");
    assertEquals(1, reading.badRows());
    assertEquals(1, reading.rows().size());
    assertTrue(
        reading.faults().stream()
            .anyMatch(f -> f.toString().equals("line 3, column " + column + ": " + reason)),
        reading.faults().toString());
  }

  @Test
  void opening_hours_are_openstreetmaps() {
    assertTrue(
        read("name,opening_hours\nX,codziennie\n").faults().get(0).toString().contains("Mo-Fr"));
    assertEquals(
        "Mo-Fr 10:00-17:00; PH off",
        only("name,opening_hours\nX,Mo-Fr 10:00-17:00; PH off\n").places().get(0).openingHours());
    assertEquals(
        "Fr 20:00-02:00",
        only("name,opening_hours\nX,fr 20:00-02:00\n").places().get(0).openingHours());
  }

  @Test
  void every_fault_of_every_row_is_told() {
    Reading<OrganisationDraft> reading =
        read("name,krs,lat,lon\n,1x,5,\n123,,,\nX,,,\nY,,,,extra\n");
    assertEquals(3, reading.badRows());
    assertEquals(
        List.of(
            "line 2, column krs: a KRS number has ten digits, such as 0000274950",
            "line 2, column lon: a position needs both lat and lon",
            "line 2, column name: every organisation needs a name",
            "line 3, column name: '123' has no letters",
            "line 5: it has 5 fields, the header has 4; a separator within a field needs quotation"
                + " marks around the field"),
        reading.faults().stream().map(Fault::toString).sorted().toList());
  }

  @Test
  void huge_fields_are_bad_and_invisible_characters_go() {
    assertEquals(
        "line 2, column name: it has 501 characters, at most 500 are allowed",
        read("name\n" + "x".repeat(501) + "\n").faults().get(0).toString());
    Reading<OrganisationDraft> reading = read("name\nFun\u200bdacja\u0007\n");
    assertEquals("Fundacja", reading.rows().get(0).draft().name());
    assertEquals(Fault.Weight.WARNING, reading.faults().get(0).weight());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "'' ! it is empty",
        "'\n\n' ! it has no header line",
        "'name,city\n' ! it has a header line, but no rows",
        "'name,colour\nX,red\n' ! the header's column 2, 'colour', is unknown; known are name,",
        "'name,,city\nX,,K\n' ! the header's column 2 has no name",
        "'name,name\nX,Y\n' ! the header's column 2, 'name', is there twice",
        "'name,city\nX,\"Kosz\nalin\n' ! it is damaged: Unclosed quoted field"
      })
  void a_file_that_cannot_be_read_is_refused_as_a_whole(String text, String reason) {
    String message = refusal(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(message.startsWith(reason), message);
  }

  @Test
  void other_encodings_are_refused_by_line() {
    assertTrue(
        refusal("name\nStowarzyszenie\nŻółw\n".getBytes(Charset.forName("windows-1250")))
            .startsWith("line 3 is not UTF-8"));
    assertTrue(
        refusal("name\nX\n".getBytes(StandardCharsets.UTF_16LE))
            .startsWith("line 1 holds a NUL character"));
    assertTrue(refusal(new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xc5}).contains("UTF-8"));
  }

  @Test
  void a_field_longer_than_any_record_is_refused() {
    assertTrue(
        refusal(("name\n\"" + "x".repeat(3_000_000) + "\"\n").getBytes(StandardCharsets.UTF_8))
            .startsWith("it is damaged"));
  }

  @Test
  void a_branch_is_known_by_its_name_as_it_may_show_its_mothers_number() {
    assertEquals(
        "[name:kolo w x|x]",
        only("name,legal_form,krs,city\nKoło w X,association_branch,274950,X\n").keys().toString());
  }

  private OrganisationDraft only(String text) {
    Reading<OrganisationDraft> reading = read(text);
    assertEquals(List.of(), reading.faults());
    assertEquals(1, reading.rows().size());
    return reading.rows().get(0).draft();
  }

  private Reading<OrganisationDraft> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private String refusal(byte[] bytes) {
    return assertThrows(UnreadableFile.class, () -> read(bytes)).getMessage();
  }

  private Reading<OrganisationDraft> read(byte[] bytes) {
    try {
      return new OrganisationCsv(SPHERES, FORMS)
          .read(Files.write(folder.resolve("file.csv"), bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
