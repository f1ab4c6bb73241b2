package pl.ngomap.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ngomap.exchange.format.Fault;
import pl.ngomap.exchange.format.Reading;
import pl.ngomap.exchange.format.Row;
import pl.ngomap.exchange.format.RowPlace;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.OrganisationDraft.Contacts;
import pl.ngomap.organisation.OrganisationDraft.Numbers;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.SourceName;

/** Positions that cannot be true, and organisations told twice. */
class ImplausibleFileTest {

  private static final Position KOSZALIN = new Position(54.190278, 16.181667);

  private final List<Row<OrganisationDraft>> rows = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "PL, 54.190278, 16.181667, ''",
    "PL, 54.9, 18.4, ''",
    "PL, 16.181667, 54.190278, has latitude and longitude swapped",
    "PL, 40.7, -74.1, lies far outside",
    "PL, 0, 0, is in whole degrees",
    "PL, 52, 21, is in whole degrees",
    ", 40.7, -74.1, ''"
  })
  void positions_are_doubted_for_a_reason(String country, double lat, double lon, String reason) {
    add("X", country, new Position(lat, lon), null);
    String doubt = places().rows().get(0).draft().places().get(0).doubt();
    assertTrue(reason.isEmpty() ? doubt == null : doubt.contains(reason), doubt);
  }

  @Test
  void a_doubted_position_is_kept_and_told_as_a_warning() {
    add("X", "PL", new Position(16.181667, 54.190278), null);
    Reading<OrganisationDraft> reading = places();
    assertEquals(1, reading.rows().size());
    assertNotNull(reading.rows().get(0).draft().places().get(0).position());
    assertEquals(Fault.Weight.WARNING, reading.faults().get(0).weight());
  }

  @Test
  void a_web_address_tells_the_country_only_where_nobody_else_does_and_only_roughly() {
    add("Far", null, new Position(40.7, -74.1), "https://x.org.pl/a");
    add("Beyond the border", null, new Position(48.2, 16.4), "https://x.pl");
    add("Worldly", null, new Position(40.7, -74.1), "https://x.io");
    List<Row<OrganisationDraft>> checked = places().rows();
    assertNotNull(checked.get(0).draft().places().get(0).doubt());
    assertNull(checked.get(1).draft().places().get(0).doubt());
    assertNull(checked.get(2).draft().places().get(0).doubt());
  }

  @Test
  void a_code_that_fits_no_place_of_the_file_is_doubted_instead_of_its_places() {
    for (int i = 0; i < 3; i++) {
      add("Organizácia " + i, "SR", new Position(48.15 + i * 0.01, 17.11), null);
    }
    Reading<OrganisationDraft> reading = places();
    PlaceDraft place = reading.rows().get(0).draft().places().get(0);
    assertNull(place.doubt());
    assertNull(place.address().country());
    assertEquals(1, reading.faults().size());
    assertTrue(reading.faults().get(0).toString().startsWith("country SR: none of its 3 places"));
  }

  @Test
  void the_same_name_at_the_same_place_is_told_once() {
    add("Fundacja „Łąka”", "PL", KOSZALIN, null);
    add("FUNDACJA LAKA", "PL", new Position(54.1910, 16.1820), null);
    add("Fundacja Łąka", "PL", new Position(54.2200, 16.1820), null);
    Reading<OrganisationDraft> reading = Doubles.check(reading(List.of()));
    assertEquals(List.of(1, 3), numbers(reading));
    assertEquals(1, reading.badRows());
    assertEquals(
        "feature 2: 'FUNDACJA LAKA' is told already by feature 1",
        reading.faults().get(0).toString());
  }

  @Test
  void of_two_doubles_the_one_with_fewer_faults_is_kept() {
    add("X", "PL", KOSZALIN, null);
    add("X", "PL", KOSZALIN, null);
    Fault fault = Fault.warning(new RowPlace(1, "feature 1"), "something");
    assertEquals(List.of(2), numbers(Doubles.check(reading(List.of(fault)))));
  }

  private static List<Integer> numbers(Reading<OrganisationDraft> reading) {
    return reading.rows().stream().map(row -> row.place().number()).toList();
  }

  private Reading<OrganisationDraft> places() {
    return PlausiblePlaces.check(reading(List.of()));
  }

  private Reading<OrganisationDraft> reading(List<Fault> faults) {
    return new Reading<>(List.copyOf(rows), faults, 0);
  }

  private void add(String name, String country, Position position, String website) {
    int number = rows.size() + 1;
    PlaceDraft.Address address = new PlaceDraft.Address(null, null, null, null, country);
    rows.add(
        new Row<>(
            new RowPlace(number, "feature " + number),
            new OrganisationDraft(
                List.of(new SourceName("id", "" + number)),
                name,
                List.of(),
                null,
                Numbers.UNKNOWN,
                null,
                List.of(),
                Map.of(),
                new Contacts(website, null, null),
                List.of(PlaceDraft.seat(address, position, "exact")),
                List.of(),
                List.of())));
  }
}
