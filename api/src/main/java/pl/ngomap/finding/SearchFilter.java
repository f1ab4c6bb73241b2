package pl.ngomap.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.ngomap.listing.Filter;
import pl.ngomap.listing.Filter.Condition;
import pl.ngomap.listing.Filter.Listed;

/**
 * What narrows a search, besides its words. Each filter is a condition of its own, so that facets
 * can be counted without it.
 *
 * @param common what narrows lists and maps, too; without words
 * @param unit TERYT code of a unit that they say they work in; null: any
 * @param neighbours TERYT codes of units in any of which they work or have a place; empty: anywhere
 */
record SearchFilter(Filter common, String unit, List<String> neighbours) {

  /** Never a parameter, so it has no facet. */
  private static final String NEIGHBOURS = "neighbours";

  private static final String IN_NEIGHBOURS =
      """
      exists (select from (select ?::text[] as units) around
        where o.units && around.units or exists (
          select from listing_place p join administrative_unit_piece piece on st_intersects(piece.outline, p.position)
          where p.organisation_id = o.organisation_id and piece.teryt = any(around.units)))""";

  /**
   * The conditions on {@code listing_organisation o} by the names of their parameters; those that
   * are not asked for are missing.
   */
  Map<String, Condition> conditions() {
    Map<String, Condition> conditions =
        new LinkedHashMap<>(common.conditions(Listed.ORGANISATIONS));
    if (unit != null) {
      conditions.put("unit", new Condition("o.units && ?", new String[] {unit}));
    }
    if (!neighbours.isEmpty()) {
      conditions.put(NEIGHBOURS, new Condition(IN_NEIGHBOURS, neighbours.toArray(String[]::new)));
    }
    return conditions;
  }

  /** In the neighbouring units instead of the one asked for. */
  SearchFilter around(List<String> units) {
    return new SearchFilter(common, null, units);
  }

  /** Of other spheres, with all else as it was. */
  SearchFilter of(List<String> otherSpheres) {
    return new SearchFilter(common.of(otherSpheres), unit, neighbours);
  }

  /** All conditions, each with "and" in front. */
  String sql() {
    StringBuilder sql = new StringBuilder();
    conditions().values().forEach(condition -> sql.append(" and ").append(condition.sql()));
    return sql.toString();
  }

  /** The values for the question marks of {@link #sql}. */
  List<Object> values() {
    List<Object> values = new ArrayList<>();
    conditions().values().forEach(condition -> values.add(condition.value()));
    return values;
  }
}
