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
   * How coordinates in a filter are meant.
   *
   * @param flipped whether they are written north first, and PostGIS keeps them east first
   * @param first how far the first one may be from zero
   * @param second how far the second one may be
   */
  public record Frame(int srid, boolean flipped, double first, double second) {}

  /**
   * Translates a filter.
   *
   * @param properties by the names that the filter may use
   * @throws Refusal of the parameter filter
   */
  public static Condition condition(String filter, Map<String, Property> properties, Frame frame) {
    return new Cql2Sql(properties, frame).condition(new Cql2Parser(filter).parse());
  }

  static Refusal refusal(String detail) {
    return Refusal.badParameter(
        "filter",
        detail,
        "CQL2 text, such as: city = 'Koszalin' AND S_INTERSECTS(geometry, BBOX(16.1,54.1,16.3,54.3))");
  }
}
