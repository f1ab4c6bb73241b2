package pl.ngomap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.ngomap.FreshDatabase;
import pl.ngomap.exchange.format.UnreadableFile;
import pl.ngomap.organisation.World;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ImportTest {

  private static final String TWO_GOOD = "name,city,krs\nAlfa,Koszalin,\nBeta,Koszalin,274950\n";
  private static final String ONE_BAD = TWO_GOOD + "Gamma,Koszalin,x\n";

  @Inject ImportOrganisations importOrganisations;
  @Inject ImportUnits importUnits;
  @Inject World world;
  @Inject Published published;

  @TempDir Path folder;

  @BeforeEach
  void clear() {
    world.clear();
  }

  @Test
  void one_bad_row_refuses_all_and_changes_nothing() {
    long version = published.number("select value from data_version");
    ImportReport report = load(ONE_BAD, false);
    assertFalse(report.loaded());
    assertEquals(
        "bad      line 4, column krs: a KRS number has ten digits, such as 0000274950",
        report.lines().get(0));
    assertEquals(
        "Refused, nothing was loaded: 1 of 3 rows are bad. Mend them, or load the other 2 by"
            + " --skip-bad.",
        report.lines().get(1));
    assertEquals(0, published.count("organisation"));
    assertEquals(version, published.number("select value from data_version"));
  }

  @Test
  void skip_bad_loads_the_good_rows() {
    ImportReport report = load(ONE_BAD, true);
    assertTrue(report.loaded());
    assertTrue(report.summary().contains("2 added, 0 changed, 0 unchanged"), report.summary());
    assertEquals(2, published.count("listing_organisation"));
  }

  @Test
  void a_file_without_any_good_row_is_refused_even_so() {
    assertFalse(load("name,krs\nX,y\n", true).loaded());
  }

  @Test
  void the_same_file_changes_nothing_and_a_changed_row_only_its_own() {
    load(TWO_GOOD, false);
    long version = published.number("select value from data_version");
    assertTrue(load(TWO_GOOD, false).summary().contains("0 added, 0 changed, 2 unchanged"));
    assertEquals(version, published.number("select value from data_version"));
    ImportReport report = load(TWO_GOOD.replace("Beta", "Beta Plus"), false);
    assertTrue(report.summary().contains("0 added, 1 changed, 1 unchanged"), report.summary());
    assertEquals(version + 1, published.number("select value from data_version"));
    assertEquals(1, published.number("select count(*) from organisation where revision = 2"));
    assertEquals(3, published.count("organisation_revision"));
  }

  @Test
  void an_organisation_stays_itself_when_it_gains_a_number_or_changes_its_name() {
    load("name,city\nAlfa,Koszalin\n", false);
    ImportReport numbered = load("name,city,krs\nAlfa,Koszalin,274950\n", false);
    assertTrue(numbered.summary().contains("0 added, 1 changed"), numbered.summary());
    ImportReport renamed = load("name,city,krs\nOmega,Koszalin,274950\n", false);
    assertTrue(renamed.summary().contains("0 added, 1 changed"), renamed.summary());
    ImportReport namesake = load("name,city,krs\nOmega,Koszalin,304626\n", false);
    assertTrue(namesake.summary().contains("1 added, 0 changed"), namesake.summary());
    assertTrue(
        load("name,city,krs\nOmega,Koszalin,304626\n", false).summary().contains("1 unchanged"));
    assertEquals(
        List.of("0000274950 3", "0000304626 1"),
        published.column("select krs || ' ' || revision from organisation order by krs"));
  }

  @Test
  void what_somebody_else_edited_since_is_kept() {
    load(TWO_GOOD, false);
    published.change("update organisation_revision set actor = 'editor' where true");
    ImportReport report = load(TWO_GOOD.replace("Beta", "Beta Plus"), false);
    assertTrue(report.summary().contains("edited them since: Beta."), report.summary());
  }

  @Test
  void the_same_organisation_twice_in_a_file_is_bad() {
    ImportReport report = load("name,city\nAlfa,Koszalin\nALFA,koszalin\n", false);
    assertEquals("bad      line 3: 'ALFA' is told already by line 2", report.lines().get(0));
  }

  @Test
  void geojson_is_known_by_its_beginning() {
    String feature =
        "{\"type\":\"Feature\",\"id\":\"node/1\",\"properties\":{\"name\":\"Łąka\",\"addr:country\":\"PL\"},"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[54.19123,16.18123]}}";
    String file = "{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}";
    assertTrue(load(file, false).summary().contains("1 added"));
    assertTrue(load(file, false).summary().contains("1 unchanged"));
    assertEquals(1, published.number("select count(*) from place where doubt like '%swapped%'"));
    assertEquals(1, published.number("select count(*) from listing_place where position is null"));
  }

  @Test
  void the_demo_register_is_good_to_the_last_row() {
    try (DemoFile demo = DemoFile.open("koszalin.csv")) {
      ImportReport report = importOrganisations.load(demo.path(), false);
      assertEquals(List.of(), report.faults());
      assertTrue(report.summary().startsWith("Read 47 rows: 47 added"), report.summary());
    }
    assertEquals(0, published.number("select count(*) from organisation where sources = '{}'"));
    assertEquals(
        0,
        published.number(
            "select count(*) from organisation where id not in (select organisation_id from organisation_sphere)"));
    assertEquals(
        List.of("exact 0", "none 44", "street 3"),
        published.column(
            """
            select k || ' ' || count(p.id) from unnest(array['exact', 'none', 'street']) k
            left join place p on p.precision = k group by k order by k"""));
  }

  @Test
  void the_demo_outline_holds_the_citys_centre() {
    try (DemoFile demo = DemoFile.open("koszalin-units.geojson")) {
      assertEquals(List.of(), importUnits.load(demo.path(), false).faults());
      assertTrue(importUnits.load(demo.path(), false).summary().contains("1 unchanged"));
    }
    assertEquals(
        1,
        published.number(
            """
            select count(*) from administrative_unit_piece
            where st_covers(outline, st_setsrid(st_makepoint(16.181667, 54.190278), 4326))"""));
    long squareKilometres =
        published.number(
            "select square_metres / 1e6 from administrative_unit where teryt = '3261011'");
    assertTrue(squareKilometres > 90 && squareKilometres < 125, squareKilometres + " km²");
  }

  @Test
  void a_missing_file_is_refused() {
    assertThrows(
        UnreadableFile.class, () -> importUnits.load(folder.resolve("nowhere.geojson"), false));
  }

  @Test
  void imports_at_the_same_time_publish_one_after_the_other() throws Exception {
    long before = published.number("select value from data_version");
    int imports = 6;
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<ImportReport>> reports = new ArrayList<>();
      for (int i = 0; i < imports; i++) {
        Path file = file("import" + i, "name\nFirst " + i + "\nSecond " + i + "\n");
        reports.add(threads.submit(() -> importOrganisations.load(file, false)));
      }
      for (Future<ImportReport> report : reports) {
        assertTrue(report.get().loaded());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(before + imports, published.number("select value from data_version"));
    assertEquals(
        IntStream.rangeClosed(1, imports).mapToObj(i -> before + i + ":2").toList(),
        published.column(
            "select version || ':' || count(*) from change_log group by version order by version"));
  }

  private ImportReport load(String text, boolean skipBad) {
    return importOrganisations.load(file("file", text), skipBad);
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
