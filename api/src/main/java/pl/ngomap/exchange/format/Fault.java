package pl.ngomap.exchange.format;

/**
 * Something wrong in a file.
 *
 * @param weight what becomes of the row
 * @param field the field at fault, for people; empty when it is the row as a whole
 * @param reason what is wrong, and what would be right
 */
public record Fault(Weight weight, RowPlace row, String field, String reason) {

  /** What a fault means for its row. */
  public enum Weight {
    /** The row cannot be a record. */
    BAD,
    /** The row is loaded, but something of it was left out or mended. */
    WARNING
  }

  /** A fault of a row as a whole. */
  public static Fault bad(RowPlace row, String reason) {
    return new Fault(Weight.BAD, row, "", reason);
  }

  /** Something that a reader of the report should look at. */
  public static Fault warning(RowPlace row, String reason) {
    return new Fault(Weight.WARNING, row, "", reason);
  }

  @Override
  public String toString() {
    return row.words() + (field.isEmpty() ? "" : ", " + field) + ": " + reason;
  }
}
