package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.List;
import pl.ngomap.problem.Parameters;

/**
 * What narrows a list or a map.
 *
 * @param spheres codes of which an organisation must have one; empty: any
 * @param words words that must all begin a word of the organisation's text; null: any
 */
record Filter(List<String> spheres, String words) {

  static Filter of(String sphere, String q, ReferenceSql references) {
    return new Filter(
        Parameters.listOf("sphere", sphere, references.sphereCodes()), Parameters.text("q", q));
  }

  /**
   * Conditions on a table that has {@code spheres} and {@code search}, each with "and" in front.
   */
  String sql(String table) {
    StringBuilder sql = new StringBuilder();
    if (!spheres.isEmpty()) {
      sql.append(" and ").append(table).append(".spheres && ?");
    }
    if (words != null) {
      sql.append(" and ").append(table).append(".search @@ (select search_query(?))");
    }
    return sql.toString();
  }

  /** The values for the question marks of {@link #sql}. */
  List<Object> values() {
    List<Object> values = new ArrayList<>();
    if (!spheres.isEmpty()) {
      values.add(spheres.toArray(String[]::new));
    }
    if (words != null) {
      values.add(words);
    }
    return values;
  }
}
