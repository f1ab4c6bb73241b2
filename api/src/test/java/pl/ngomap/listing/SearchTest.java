package pl.ngomap.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pl.ngomap.listing.Landmarks.STATION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.FreshDatabase;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.OrganisationDraft;

/** {@code q} of lists: words in any form, or their beginnings; accents and case do not matter. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

  @Inject Town town;

  @BeforeAll
  void settle() {
    town.populate(
        Ngo.named("Żółw i Ćma").also("Towarzystwo Gadów"),
        Ngo.named("Klub Seniora „Złota Jesień”").at("ul. Dworcowa", "Koszalin", STATION),
        Ngo.named("O'Brien & Synowie")
            .numbers(
                new OrganisationDraft.Numbers(
                    new Krs("0000274950"), null, null, null, null, null, null)),
        Ngo.named("Helfende Hände").described("de", "Straßenfest für Nachbarn"),
        Ngo.named("Sphere").spheres("17"),
        Ngo.named("C++ / .NET 100% \\o/ _under_score"));
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "żółw | Żółw i Ćma",
        "ZOLW | Żółw i Ćma",
        "zół | Żółw i Ćma",
        "ćm żó | Żółw i Ćma",
        "gadow | Żółw i Ćma",
        "ółw | ",
        "żółwie | Żółw i Ćma",
        "zolwiami | Żółw i Ćma",
        "seniorom | Klub Seniora „Złota Jesień”",
        "gdzie jest jakis klub seniora | Klub Seniora „Złota Jesień”",
        "seniorr | Klub Seniora „Złota Jesień”",
        "żółw -ćma | ",
        "'„klub seniora”' | Klub Seniora „Złota Jesień”",
        "'„seniora klub”' | ",
        "senior | Klub Seniora „Złota Jesień”",
        "zlota jesien | Klub Seniora „Złota Jesień”",
        "„Złota | Klub Seniora „Złota Jesień”",
        "dworcowa | Klub Seniora „Złota Jesień”",
        "koszal | Klub Seniora „Złota Jesień”",
        "o'brien | O'Brien & Synowie",
        "brien | O'Brien & Synowie",
        "0000274950 | O'Brien & Synowie",
        "0000274 | O'Brien & Synowie",
        "hande | Helfende Hände",
        "strassenfest | Helfende Hände",
        "STRAßEN | Helfende Hände",
        "fizyczna | Sphere",
        "score | C++ / .NET 100% \\o/ _under_score",
        "100% | C++ / .NET 100% \\o/ _under_score",
        "% | ",
        "' | ",
        "!!! | ",
        "\u200b | "
      })
  void words_find(String words, String name) {
    List<String> found = Walk.names(Walk.all("/api/v1/organisations", Map.of("q", words.strip())));
    assertEquals(name == null ? List.of() : List.of(name), found);
  }
}
