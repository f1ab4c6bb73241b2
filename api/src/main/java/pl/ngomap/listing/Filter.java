package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * What narrows a list or a map.
 *
 * @param spheres codes of which an organisation must have one; empty: any
 * @param words the question as it was typed; null: none
 * @param condition what it means now, a {@code tsquery}; null: none
 */
public record Filter(List<String> spheres, String words, String condition) {

  static final Filter NONE = new Filter(List.of(), null, null);

  /** What was asked, for the fingerprints of cursors: it stays while the data change. */
  String question() {
    return "Filter[spheres=" + spheres + ", words=" + words + "]";
  }

  /**
   * Conditions on a table that has {@code spheres} and {@code search}, each with "and" in front.
   */
  public String sql(String table) {
    StringBuilder sql = new StringBuilder();
    if (!spheres.isEmpty()) {
      sql.append(" and ").append(table).append(".spheres && ?");
    }
    if (words != null) {
      sql.append(" and ").append(table).append(".search @@ ?::tsquery");
    }
    return sql.toString();
  }

  /** The values for the question marks of {@link #sql}. */
  public List<Object> values() {
    List<Object> values = new ArrayList<>();
    if (!spheres.isEmpty()) {
      values.add(spheres.toArray(String[]::new));
    }
    if (words != null) {
      values.add(condition);
    }
    return values;
  }
}
