package pl.ngomap.exchange.format;

/** What one row of a file says. */
public record Row<T>(RowPlace place, T draft) {

  public <U> Row<U> with(U other) {
    return new Row<>(place, other);
  }
}
