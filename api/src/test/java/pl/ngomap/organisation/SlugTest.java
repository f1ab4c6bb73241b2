package pl.ngomap.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Fundacja „Zdążyć z Miłością”, fundacja-zdazyc-z-miloscia",
    "[PRZYKŁAD] Klub Żółw, przyklad-klub-zolw",
    "Straße & Ångström, strasse-angstrom",
    "Українська громада, ukrainska-hromada",
    "---, organizacja",
    "北京, organizacja"
  })
  void names_become_words_of_an_address(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void long_names_leave_room_for_a_number() {
    String slug = Slug.of("Stowarzyszenie ".repeat(30));
    assertTrue(slug.length() <= 100 && !slug.endsWith("-"), slug);
  }
}
