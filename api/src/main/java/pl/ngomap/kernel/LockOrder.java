package pl.ngomap.kernel;

/**
 * Who changes several rows of a table that others change, too, locks them by their id, one after
 * the other: two that lock them in different orders would wait for each other for ever.
 */
public final class LockOrder {

  private LockOrder() {}

  /**
   * A condition of an update or delete: the rows that meet another one, after they were locked.
   * Whoever refers to one of them by a foreign key is not held up.
   *
   * @param table one that has a column id
   * @param condition SQL, with parameters by name
   */
  public static String locked(String table, String condition) {
    return "id in (select id from %s where %s order by id for no key update)"
        .formatted(table, condition);
  }
}
