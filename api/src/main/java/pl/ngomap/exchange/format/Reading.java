package pl.ngomap.exchange.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file says.
 *
 * @param rows the good ones, in the file's order
 * @param badRows how many rows are not among them
 */
public record Reading<T>(List<Row<T>> rows, List<Fault> faults, int badRows) {

  /** The same reading after a check of its rows, with what the check found. */
  public Reading<T> checked(List<Row<T>> goodRows, List<Fault> found) {
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(found);
    return new Reading<>(goodRows, List.copyOf(all), badRows + rows.size() - goodRows.size());
  }

  public int rowCount() {
    return rows.size() + badRows;
  }

  /** Collects rows and faults while a file is being read. */
  static final class Collector<T> {

    private final List<Row<T>> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int badRows;

    /** Takes a row, or, when one of its faults is bad, only its faults. */
    void take(Row<T> row, List<Fault> itsFaults) {
      faults.addAll(itsFaults);
      if (itsFaults.stream().anyMatch(fault -> fault.weight() == Fault.Weight.BAD)) {
        badRows++;
      } else {
        rows.add(row);
      }
    }

    Reading<T> reading() {
      return new Reading<>(List.copyOf(rows), List.copyOf(faults), badRows);
    }
  }
}
