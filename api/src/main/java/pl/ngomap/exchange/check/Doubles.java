package pl.ngomap.exchange.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ngomap.exchange.format.Fault;
import pl.ngomap.exchange.format.FoldedText;
import pl.ngomap.exchange.format.Reading;
import pl.ngomap.exchange.format.Row;
import pl.ngomap.exchange.format.RowPlace;
import pl.ngomap.organisation.Krs;
import pl.ngomap.organisation.OrganisationDraft;
import pl.ngomap.organisation.PlaceDraft;
import pl.ngomap.organisation.SourceName;

/**
 * Finds rows that tell of the same organisation: by their keys, or the same name at the same place.
 * The row with the fewest faults is kept, the others are bad.
 */
public final class Doubles {

  /** Within this distance a name is not given twice. */
  private static final double NEAR_METRES = 300;

  private final Map<RowPlace, Long> faultsOf;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<Row<OrganisationDraft>> dropped = new HashSet<>();

  private Doubles(Reading<OrganisationDraft> reading) {
    faultsOf =
        reading.faults().stream().collect(Collectors.groupingBy(Fault::row, Collectors.counting()));
  }

  /** The same reading, each organisation once. */
  public static Reading<OrganisationDraft> check(Reading<OrganisationDraft> reading) {
    Doubles doubles = new Doubles(reading);
    doubles.drop(reading.rows(), Doubles::keys, Doubles::haveTheSameKey);
    doubles.drop(reading.rows(), Doubles::foldedName, Doubles::areNear);
    List<Row<OrganisationDraft>> rows =
        reading.rows().stream().filter(row -> !doubles.dropped.contains(row)).toList();
    return reading.checked(rows, doubles.faults);
  }

  private interface Likeness {
    boolean between(OrganisationDraft draft, OrganisationDraft other);
  }

  /**
   * @param words rows without a common word are not compared
   */
  private void drop(
      List<Row<OrganisationDraft>> rows,
      Function<OrganisationDraft, List<String>> words,
      Likeness likeness) {
    Map<String, List<Row<OrganisationDraft>>> kept = new HashMap<>();
    rows.stream()
        .filter(row -> !dropped.contains(row))
        .sorted(Comparator.comparing(row -> faultsOf.getOrDefault(row.place(), 0L)))
        .forEach(
            row ->
                words.apply(row.draft()).stream()
                    .flatMap(word -> kept.getOrDefault(word, List.of()).stream())
                    .filter(other -> likeness.between(row.draft(), other.draft()))
                    .findFirst()
                    .ifPresentOrElse(
                        other -> drop(row, other),
                        () -> words.apply(row.draft()).forEach(word -> keep(kept, word, row))));
  }

  private static void keep(
      Map<String, List<Row<OrganisationDraft>>> kept, String word, Row<OrganisationDraft> row) {
    kept.computeIfAbsent(word, unseen -> new ArrayList<>()).add(row);
  }

  private void drop(Row<OrganisationDraft> row, Row<OrganisationDraft> other) {
    dropped.add(row);
    faults.add(
        Fault.bad(
            row.place(),
            "'" + row.draft().name() + "' is told already by " + other.place().words()));
  }

  private static List<String> keys(OrganisationDraft draft) {
    return draft.keys().stream().map(SourceName::toString).toList();
  }

  private static boolean haveTheSameKey(OrganisationDraft draft, OrganisationDraft other) {
    return SourceName.tellTheSame(draft.keys(), other.keys());
  }

  private static List<String> foldedName(OrganisationDraft draft) {
    return List.of(FoldedText.of(draft.name()));
  }

  private static boolean areNear(OrganisationDraft draft, OrganisationDraft other) {
    Krs krs = draft.numbers().krs();
    Krs otherKrs = other.numbers().krs();
    if (krs != null && otherKrs != null && !krs.equals(otherKrs)) {
      return false;
    }
    return draft.places().stream()
        .anyMatch(place -> other.places().stream().anyMatch(there -> areNear(place, there)));
  }

  private static boolean areNear(PlaceDraft place, PlaceDraft other) {
    String street = FoldedText.of(place.address().street());
    boolean sameCity =
        FoldedText.of(place.address().city()).equals(FoldedText.of(other.address().city()));
    if (sameCity && !street.isEmpty() && street.equals(FoldedText.of(other.address().street()))) {
      return true;
    }
    if (isSure(place) && isSure(other)) {
      return metresBetween(place, other) <= NEAR_METRES;
    }
    String code = place.address().postalCode();
    return sameCity
        && (Objects.equals(place.position(), other.position())
            || (code != null && code.equals(other.address().postalCode())));
  }

  private static boolean isSure(PlaceDraft place) {
    return place.position() != null && place.doubt() == null;
  }

  private static double metresBetween(PlaceDraft place, PlaceDraft other) {
    return place.position().geocentric().chordTo(other.position().geocentric());
  }
}
