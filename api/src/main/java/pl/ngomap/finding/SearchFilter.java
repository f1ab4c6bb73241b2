package pl.ngomap.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.ngomap.listing.ReferenceSql;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * What narrows a search, besides its words. Each filter is a condition of its own, so that facets
 * can be counted without it.
 *
 * @param unit TERYT code of a unit that they say they work in; null: any
 * @param wheelchair yes or limited: at least so much at one of their places; no: as they say; null:
 *     any
 * @param neighbours TERYT codes of units in any of which they work or have a place; empty: anywhere
 */
record SearchFilter(
    List<String> spheres,
    String legalForm,
    Boolean publicBenefit,
    String unit,
    String wheelchair,
    List<String> neighbours) {

  /** Never a parameter, so it has no facet. */
  private static final String NEIGHBOURS = "neighbours";

  private static final String IN_NEIGHBOURS =
      """
      exists (select from (select ?::text[] as units) around
        where o.units && around.units or exists (
          select from listing_place p join administrative_unit_piece piece on st_intersects(piece.outline, p.position)
          where p.organisation_id = o.organisation_id and piece.teryt = any(around.units)))""";

  private static final Set<String> WHEELCHAIR = Set.of("yes", "limited", "no");

  /**
   * A condition on {@code o}, a row of listing_organisation, and the value of its question mark.
   */
  record Condition(String sql, Object value) {}

  static SearchFilter of(SearchResource.Parameters words, ReferenceSql references) {
    return new SearchFilter(
        Parameters.listOf("sphere", words.sphere, references.sphereCodes()),
        Parameters.oneOf("legalForm", words.legalForm, references.legalFormCodes()),
        Parameters.flag("publicBenefit", words.publicBenefit),
        unit(words.unit),
        Parameters.oneOf("wheelchair", words.wheelchair, WHEELCHAIR),
        List.of());
  }

  private static String unit(String word) {
    if (word != null && !word.isEmpty() && !word.matches("\\d{2}|\\d{4}|\\d{7}")) {
      throw Refusal.badParameter(
          "unit", "This is not a TERYT code.", "2, 4 or 7 digits, such as 3261011.");
    }
    return word == null || word.isEmpty() ? null : word;
  }

  /** The conditions by the names of their parameters; those that are not asked for are missing. */
  Map<String, Condition> conditions() {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    if (!spheres.isEmpty()) {
      conditions.put("sphere", new Condition("o.spheres && ?", spheres.toArray(String[]::new)));
    }
    if (legalForm != null) {
      conditions.put("legalForm", new Condition("o.legal_form = ?", legalForm));
    }
    if (publicBenefit != null) {
      conditions.put("publicBenefit", new Condition("o.public_benefit = ?", publicBenefit));
    }
    if (unit != null) {
      conditions.put("unit", new Condition("o.units && ?", new String[] {unit}));
    }
    if (wheelchair != null) {
      conditions.put("wheelchair", new Condition("o.wheelchair = any(?)", offering(wheelchair)));
    }
    if (!neighbours.isEmpty()) {
      conditions.put(NEIGHBOURS, new Condition(IN_NEIGHBOURS, neighbours.toArray(String[]::new)));
    }
    return conditions;
  }

  /** In the neighbouring units instead of the one asked for. */
  SearchFilter around(List<String> units) {
    return new SearchFilter(spheres, legalForm, publicBenefit, null, wheelchair, units);
  }

  /** Of other spheres, with all else as it was. */
  SearchFilter of(List<String> otherSpheres) {
    return new SearchFilter(otherSpheres, legalForm, publicBenefit, unit, wheelchair, neighbours);
  }

  private static String[] offering(String wheelchair) {
    return wheelchair.equals("limited")
        ? new String[] {"limited", "yes"}
        : new String[] {wheelchair};
  }

  /** All conditions, each with "and" in front. */
  String sql() {
    StringBuilder sql = new StringBuilder();
    conditions().values().forEach(condition -> sql.append(" and ").append(condition.sql));
    return sql.toString();
  }

  /** The values for the question marks of {@link #sql}. */
  List<Object> values() {
    List<Object> values = new ArrayList<>();
    conditions().values().forEach(condition -> values.add(condition.value));
    return values;
  }
}
