package pl.ngomap.exchange.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ngomap.exchange.format.Fault;
import pl.ngomap.exchange.format.Reading;
import pl.ngomap.exchange.format.Row;
import pl.ngomap.exchange.format.RowPlace;
import pl.ngomap.geo.Position;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;

/**
 * Doubts positions that cannot be true: they are kept, but not drawn. A country code that fits no
 * place of the whole file is doubted instead of its places: somebody took another code for it.
 */
public final class PlausiblePlaces {

  /** So many places tell that a code is misused; fewer may be wrong themselves. */
  private static final int TELLING = 3;

  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> misused = new HashSet<>();

  private PlausiblePlaces() {}

  /** The same reading, what cannot be true doubted, and said so. */
  public static Reading<OrganisationDraft> check(Reading<OrganisationDraft> reading) {
    PlausiblePlaces places = new PlausiblePlaces();
    places.findMisusedCodes(reading);
    List<Row<OrganisationDraft>> rows = reading.rows().stream().map(places::checked).toList();
    return reading.checked(rows, places.faults);
  }

  private void findMisusedCodes(Reading<OrganisationDraft> reading) {
    Map<String, List<Position>> positions =
        reading.rows().stream()
            .flatMap(row -> row.draft().places().stream())
            .filter(place -> place.position() != null && place.address().country() != null)
            .filter(place -> CountryBoxes.know(place.address().country()))
            .collect(
                Collectors.groupingBy(
                    place -> place.address().country(),
                    Collectors.mapping(PlaceDraft::position, Collectors.toList())));
    positions.forEach(
        (country, all) -> {
          boolean fitsSome =
              all.stream().anyMatch(position -> CountryBoxes.mayHold(country, position, 0));
          if (all.size() >= TELLING && !fitsSome) {
            misused.add(country);
            faults.add(
                Fault.warning(
                    RowPlace.file("country " + country),
                    "none of its "
                        + all.size()
                        + " places lies there, so another country is meant; it was left out"));
          }
        });
  }

  private Row<OrganisationDraft> checked(Row<OrganisationDraft> row) {
    OrganisationDraft draft = row.draft();
    return row.with(draft.with(draft.places().stream().map(place -> checked(row, place)).toList()));
  }

  private PlaceDraft checked(Row<OrganisationDraft> row, PlaceDraft place) {
    PlaceDraft believed =
        misused.contains(Objects.toString(place.address().country()))
            ? place.with(place.address().withoutCountry())
            : place;
    return PositionDoubt.about(row.draft(), believed)
        .map(
            reason -> {
              faults.add(Fault.warning(row.place(), reason + "; it is kept, but not drawn"));
              return believed.doubted(reason);
            })
        .orElse(believed);
  }
}
