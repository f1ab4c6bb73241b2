package pl.ngomap.exchange.format;

/**
 * Where a row stands in its file.
 *
 * @param number in the file's order; 0 stands for the file as a whole
 * @param words the same for people
 */
public record RowPlace(int number, String words) {

  /** The file as a whole, as far as something concerns it. */
  public static RowPlace file(String concern) {
    return new RowPlace(0, concern);
  }
}
