package pl.ngomap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.organisation.FirstPublication;
import pl.ngomap.organisation.World;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class FirstStartTest {

  @Inject FirstStartConfig config;
  @Inject FirstPublication firstPublication;
  @Inject ImportUnits importUnits;
  @Inject ImportOrganisations importOrganisations;
  @Inject AddExamples addExamples;
  @Inject World world;
  @Inject Published published;

  private long usedVersion;

  @BeforeEach
  void forgetThatTheDatabaseWasUsed() {
    world.clear();
    usedVersion = published.number("select value from data_version");
    published.change("update data_version set value = 0");
  }

  @AfterEach
  void remember() {
    published.change("update data_version set value = value + " + usedVersion);
  }

  @Test
  void tests_start_empty() {
    assertFalse(config.enabled());
  }

  @Test
  void an_unused_database_gets_the_demo_city_once() {
    start(true, 20);
    assertEquals(67, published.count("listing_organisation"));
    assertEquals(1, published.count("administrative_unit"));
    world.clear();
    start(true, 20);
    assertEquals(0, published.count("organisation"));
  }

  @Test
  void a_database_that_began_empty_stays_empty() {
    start(false, 20);
    start(true, 20);
    assertEquals(0, published.count("organisation"));
  }

  @Test
  void who_begins_with_an_empty_map_finds_it_empty_next_time_too() {
    start(false, 20);
    start(true, 20);
    assertEquals(0, published.count("organisation"));
  }

  @Test
  void a_failure_stops_the_start_and_leaves_the_database_unused() {
    assertThrows(RuntimeException.class, () -> start(true, -1));
    assertEquals(0, published.count("organisation"));
    assertEquals(0, published.count("administrative_unit"));
    assertEquals(0, published.number("select value from data_version"));
  }

  private void start(boolean demo, int examples) {
    FirstStartConfig wanted =
        new FirstStartConfig() {
          @Override
          public boolean enabled() {
            return true;
          }

          @Override
          public boolean demo() {
            return demo;
          }

          @Override
          public int examples() {
            return examples;
          }
        };
    new FirstStart(wanted, firstPublication, importUnits, importOrganisations, addExamples)
        .onStart(new StartupEvent());
  }
}
