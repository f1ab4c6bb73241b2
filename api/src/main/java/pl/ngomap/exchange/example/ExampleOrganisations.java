package pl.ngomap.exchange.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.ngomap.organisation.Example;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.OrganisationDraft.Contacts;
import pl.ngomap.organisation.OrganisationDraft.Numbers;

/**
 * One series of examples. They have no KRS, NIP or REGON: a number that looks right might be
 * somebody's.
 */
public final class ExampleOrganisations {

  /** The town of the first examples. */
  public static final String TOWN_TERYT = TownLayout.TERYT;

  /** A town's worth; whoever asks for more gets a country. */
  static final int IN_TOWN = 5_000;

  static final String MARK = "[PRZYKŁAD] ";

  private static final String CONFESSION_PL = " Przykład: taka organizacja nie istnieje.";
  private static final String CONFESSION_EN = " An example: there is no such organisation.";

  private final long seed;
  private final Spot.Layout town = new TownLayout();
  private final Spot.Layout country;

  /**
   * @param communes codes of communes whose outlines are at hand
   */
  public ExampleOrganisations(long seed, Set<String> communes) {
    this.seed = seed;
    this.country = new CountryLayout(communes);
  }

  /** The organisation of a number, from 1 on: always the same one. */
  public Example get(int number) {
    Chance chance = new Chance(Example.random(seed, number));
    Theme theme = chance.weighted(Theme.ALL, Theme::weight);
    Theme.Naming naming = chance.of(theme.namings());
    Spot.Layout layout = number <= IN_TOWN ? town : country;
    Spot seat = layout.pick(chance);
    OrganisationDraft draft =
        new OrganisationDraft(
            List.of(),
            MARK + naming.name(ProperName.pick(chance)),
            List.of(),
            naming.legalForm(),
            Numbers.UNKNOWN,
            chance.in(0.6) ? Boolean.valueOf(chance.in(0.3)) : null,
            spheres(theme, chance),
            Map.of("pl", theme.pl() + CONFESSION_PL, "en", theme.en() + CONFESSION_EN),
            contacts(number, chance),
            ExamplePlaces.of(seat, layout, chance),
            ExampleAreas.of(seat, number <= IN_TOWN, chance),
            List.of());
    return new Example(seed, number, draft, verifiedAgo(chance));
  }

  private static List<String> spheres(Theme theme, Chance chance) {
    List<String> spheres = new ArrayList<>(List.of(theme.sphere()));
    for (int more = chance.below(3); more > 0; more--) {
      String other = chance.of(theme.others());
      if (!spheres.contains(other)) {
        spheres.add(other);
      }
    }
    return spheres;
  }

  /**
   * Addresses at example.org reach nobody (RFC 2606), and no Polish number begins with 0, so these
   * ring nowhere.
   */
  private static Contacts contacts(int number, Chance chance) {
    return new Contacts(
        chance.in(0.7) ? "https://example.org/?ngo=" + number : null,
        chance.in(0.8) ? "ngo-" + number + "@example.org" : null,
        chance.in(0.6)
            ? String.format(
                "+48 00 %03d %02d %02d", number / 10_000 % 1000, number / 100 % 100, number % 100)
            : null);
  }

  private static Duration verifiedAgo(Chance chance) {
    return chance.in(0.4) ? Duration.ofDays(1 + chance.below(700)) : null;
  }
}
