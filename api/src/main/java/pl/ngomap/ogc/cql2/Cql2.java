package pl.ngomap.ogc.cql2;

import java.util.List;
import java.util.Map;
import pl.ngomap.problem.Refusal;

/** The door of this room: from a text to a condition. */
public final class Cql2 {

  private Cql2() {}

  /** What a property holds. */
  public enum Type {
    TEXT,
    NUMBER,
    BOOLEAN,
    INSTANT,
    GEOMETRY
  }

  /**
   * A property that may be asked about.
   *
   * @param sql the column that holds it
   */
  public record Property(Type type, String sql) {}

  /** A condition, and the values for its question marks. */
  public record Condition(String sql, List<Object> values) {}

  /**
   * Translates a filter.
   *
   * @param properties by the names that the filter may use
   * @throws Refusal of the parameter filter
   */
  public static Condition condition(String filter, Map<String, Property> properties, Frame frame) {
    return new Cql2Sql(properties, frame).condition(new Cql2Parser(filter, frame).parse());
  }

  static Refusal refusal(String detail) {
    return Refusal.badParameter(
        "filter",
        detail,
        "CQL2 text, such as: city = 'Koszalin' AND S_INTERSECTS(geometry, BBOX(16.1,54.1,16.3,54.3))");
  }
}
