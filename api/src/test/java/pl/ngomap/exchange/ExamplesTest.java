package pl.ngomap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.organisation.RemoveExamples;
import pl.ngomap.organisation.World;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class ExamplesTest {

  private static final long SEED = 75;

  @Inject AddExamples addExamples;
  @Inject RemoveExamples removeExamples;
  @Inject ImportOrganisations importOrganisations;
  @Inject World world;
  @Inject Published published;

  @BeforeEach
  void clear() {
    world.clear();
  }

  @Test
  void asked_again_only_the_missing_ones_are_added() {
    assertEquals(120, addExamples.add(120, SEED));
    long version = published.number("select value from data_version");
    assertEquals(0, addExamples.add(120, SEED));
    assertEquals(0, addExamples.add(50, SEED));
    assertEquals(version, published.number("select value from data_version"));
    List<?> first = published.column("select slug from organisation order by slug");
    assertEquals(30, addExamples.add(150, SEED));
    assertEquals(10, addExamples.add(10, SEED + 1));
    assertEquals(160, published.count("listing_organisation"));
    assertTrue(published.column("select slug from organisation").containsAll(first));
  }

  @Test
  void a_series_is_the_same_each_time_down_to_its_identifiers() {
    String all =
        "select md5(string_agg(md5(p::text || o.slug || o.descriptions::text), '' order by p.id))"
            + " from place p join organisation o on o.id = p.organisation_id";
    addExamples.add(200, SEED);
    Object first = published.column(all);
    removeExamples.remove();
    addExamples.add(200, SEED);
    assertEquals(first, published.column(all));
  }

  @Test
  void places_lie_on_the_disk_in_the_order_of_the_ground() {
    addExamples.add(4_000, SEED);
    // Of the whole table; single rows may fill what an earlier page had left.
    assertEquals(
        1,
        published.number(
            """
            select count(*) from (
              select corr(ground, disk) as together from (
                select row_number() over (order by position) as ground, row_number() over (order by ctid) as disk
                from listing_place where position is not null) orders) both_orders
            where together > 0.98"""));
  }

  @Test
  void every_revision_and_change_of_an_example_is_written() {
    addExamples.add(40, SEED);
    assertEquals(40, published.count("change_log"));
    assertEquals(
        40,
        published.number(
            "select count(*) from organisation_revision where snapshot->'places'->0->>'kind' = 'seat'"));
  }

  @Test
  void removal_leaves_the_real_ones_and_a_tombstone_for_each_example() {
    try (DemoFile demo = DemoFile.open("koszalin.csv")) {
      importOrganisations.load(demo.path(), false);
    }
    addExamples.add(100, SEED);
    long version = published.number("select value from data_version");
    assertEquals(100, removeExamples.remove());
    assertEquals(0, removeExamples.remove());
    assertEquals(47, published.count("organisation"));
    assertEquals(47, published.count("listing_organisation"));
    assertEquals(47, published.count("listing_place"));
    assertEquals(
        47,
        published.number("select count(distinct organisation_id) from organisation_source_key"));
    assertEquals(0, published.number("select count(*) from listing_area where kind <> 'unit'"));
    assertEquals(
        100,
        published.number(
            "select count(*) from change_log where kind = 'removed' and version = "
                + (version + 1)));
  }
}
