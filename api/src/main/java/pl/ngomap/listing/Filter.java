package pl.ngomap.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What narrows a list or a map.
 *
 * @param spheres codes of which an organisation must have one; empty: any
 * @param words the question as it was typed; null: none
 * @param condition what it means now, a {@code tsquery}; null: none
 * @param legalForm a code; null: any
 * @param publicBenefit whether it has that status; null: either
 * @param wheelchair yes or limited: at least so much; no: as they say; null: any
 * @param openAt when it must be open; null: whenever
 */
public record Filter(
    List<String> spheres,
    String words,
    String condition,
    String legalForm,
    Boolean publicBenefit,
    String wheelchair,
    Instant openAt) {

  public static final Filter NONE = new Filter(List.of(), null, null, null, null, null, null);

  /** A condition with one question mark, and the value for it. */
  public record Condition(String sql, Object value) {}

  /** In which table the conditions are looked up, and by which name a statement calls it. */
  public enum Listed {
    /** {@code listing_organisation o}: open is who has a place that is open. */
    ORGANISATIONS(
        "o",
        "exists (select from listing_place open_place join listing_hours h on h.key = open_place.hours_key"
            + " where open_place.organisation_id = o.organisation_id and h.open @> ?::timestamptz)"),
    /** {@code listing_place p}. */
    PLACES(
        "p",
        "exists (select from listing_hours h where h.key = p.hours_key and h.open @> ?::timestamptz)");

    private final String table;
    private final String open;

    Listed(String table, String open) {
      this.table = table;
      this.open = open;
    }

    /** Whether it is open at the question mark's instant. */
    public String open() {
      return open;
    }
  }

  /** Of other spheres, with all else as it was. */
  public Filter of(List<String> otherSpheres) {
    return new Filter(otherSpheres, words, condition, legalForm, publicBenefit, wheelchair, openAt);
  }

  /** What was asked, for the fingerprints of cursors: it stays while the data change. */
  String question() {
    return "Filter"
        + List.of(
            spheres, words + "", legalForm + "", publicBenefit + "", wheelchair + "", openAt + "");
  }

  /** The conditions by the names of their parameters; those that are not asked for are missing. */
  public Map<String, Condition> conditions(Listed listed) {
    String in = listed.table + ".";
    Map<String, Condition> conditions = new LinkedHashMap<>();
    if (!spheres.isEmpty()) {
      String[] codes = spheres.toArray(String[]::new);
      conditions.put("sphere", new Condition(in + "spheres && ?", codes));
    }
    if (words != null) {
      conditions.put("q", new Condition(in + "search @@ ?::tsquery", condition));
    }
    if (legalForm != null) {
      conditions.put("legalForm", new Condition(in + "legal_form = ?", legalForm));
    }
    if (publicBenefit != null) {
      conditions.put("publicBenefit", new Condition(in + "public_benefit = ?", publicBenefit));
    }
    if (wheelchair != null) {
      conditions.put("wheelchair", new Condition(in + "wheelchair = any(?)", offering()));
    }
    if (openAt != null) {
      conditions.put("openAt", new Condition(listed.open, openAt.toString()));
    }
    return conditions;
  }

  private String[] offering() {
    return wheelchair.equals("limited")
        ? new String[] {"limited", "yes"}
        : new String[] {wheelchair};
  }

  /** All conditions, each with "and" in front. */
  public String sql(Listed listed) {
    return sql(conditions(listed));
  }

  /**
   * On {@code listing_organisation o}: whether it has a place on the map that these filters leave
   * there. Its question marks want the {@link #placeValues}.
   */
  String onMap() {
    String places = sql(placeConditions());
    return places.isEmpty()
        ? "o.located"
        : "exists (select from listing_place p where p.organisation_id = o.organisation_id"
            + " and p.position is not null"
            + places
            + ")";
  }

  /** The values for the question marks of {@link #onMap}. */
  List<Object> placeValues() {
    return placeConditions().values().stream().map(Condition::value).toList();
  }

  private Map<String, Condition> placeConditions() {
    Map<String, Condition> conditions = conditions(Listed.PLACES);
    conditions.keySet().retainAll(List.of("wheelchair", "openAt"));
    return conditions;
  }

  private static String sql(Map<String, Condition> conditions) {
    StringBuilder sql = new StringBuilder();
    conditions.values().forEach(condition -> sql.append(" and ").append(condition.sql));
    return sql.toString();
  }

  /** The values for the question marks of {@link #sql}: the same for all tables. */
  public List<Object> values() {
    List<Object> values = new ArrayList<>();
    conditions(Listed.PLACES).values().forEach(condition -> values.add(condition.value));
    return values;
  }
}
