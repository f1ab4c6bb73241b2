package pl.ngomap.kernel;

/** What may stand in a cell of a CSV file, whoever writes it. */
public final class CsvCell {

  /** A spreadsheet takes a cell that begins so for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private CsvCell() {}

  /** Numbers stay what they are; a text that looks like a formula gets an apostrophe in front. */
  public static String of(Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    boolean formula =
        value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
