package pl.ngomap.broadcast.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.ngomap.FreshDatabase;
import pl.ngomap.broadcast.Village;

/** In a country: 40,000 organisations, nine of ten of them foundations. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class CountAudienceTest {

  private static final String COUNTRY =
      """
      insert into listing_organisation (organisation_id, slug, name, legal_form, spheres, example, located, units, search)
      select gen_random_uuid(), 'o-' || i, 'O ' || i, case when i % 10 = 0 then 'union' else 'foundation' end,
        case when i <= 500 then array['10'] else array['17'] end, false, false,
        case when i <= 31000 then array['3261011'] else array['3261'] end, ''
      from generate_series(1, 40000) i""";

  @Inject CountAudience counts;
  @Inject Village village;

  @AfterEach
  void leave() {
    village.clear();
  }

  @Test
  void few_are_counted_and_many_estimated() {
    village.clear();
    village.run(COUNTRY);
    village.run("analyze listing_organisation");
    assertEquals(new CountAudience.Size(40_000, true), size(audience(List.of(), List.of(), null)));
    CountAudience.Size foundations = size(audience(List.of(), List.of("foundation"), null));
    assertTrue(foundations.estimated());
    assertEquals(36_000, foundations.organisations(), 2_000);
    assertEquals(0, foundations.organisations() % 1_000, "two digits");
    CountAudience.Size local = size(audience(List.of(), List.of(), List.of("3261011")));
    assertTrue(local.estimated());
    assertEquals(31_000, local.organisations(), 3_000);
    assertEquals(
        new CountAudience.Size(4_000, false), size(audience(List.of(), List.of("union"), null)));
    assertEquals(
        new CountAudience.Size(450, false),
        size(audience(List.of("10"), List.of("foundation"), List.of("3261011"))));
  }

  @Test
  void where_all_are_few_nothing_is_estimated() {
    village.clear();
    village.run(COUNTRY.replace("40000", "3000"));
    village.run("analyze listing_organisation");
    assertEquals(new CountAudience.Size(3_000, false), size(audience(List.of(), List.of(), null)));
  }

  private static Audience audience(List<String> spheres, List<String> forms, List<String> units) {
    return new Audience(spheres, forms, units, null, null, null);
  }

  private CountAudience.Size size(Audience audience) {
    return QuarkusTransaction.requiringNew().call(() -> counts.size(audience));
  }
}
