package pl.ngomap.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ngomap.exchange.format.Fault;
import pl.ngomap.exchange.format.Reading;

/**
 * What came of an import, for people.
 *
 * @param loaded whether anything was loaded, or was there already
 * @param summary what happened to the good rows, and why
 */
record ImportReport(List<Fault> faults, boolean loaded, String summary) {

  /** Nothing was loaded, because of bad rows. */
  static ImportReport refused(Reading<?> reading) {
    String advice =
        reading.rows().isEmpty()
            ? "No row is good."
            : "Mend them, or load the other " + reading.rows().size() + " by --skip-bad.";
    return new ImportReport(
        reading.faults(),
        false,
        "Refused, nothing was loaded: "
            + reading.badRows()
            + " of "
            + reading.rowCount()
            + " rows are bad. "
            + advice);
  }

  static ImportReport loaded(Reading<?> reading, String outcome) {
    String skipped = reading.badRows() == 0 ? "" : " Left out: " + reading.badRows() + " bad rows.";
    return new ImportReport(
        reading.faults(), true, "Read " + reading.rowCount() + " rows: " + outcome + skipped);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    faults.stream()
        .sorted(Comparator.comparingInt(fault -> fault.row().number()))
        .forEach(
            fault ->
                lines.add(
                    (fault.weight() == Fault.Weight.BAD ? "bad      " : "warning  ") + fault));
    lines.add(summary);
    return lines;
  }
}
