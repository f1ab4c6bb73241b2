package pl.ngomap.ogc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.ngomap.kernel.Cursor;
import pl.ngomap.ogc.cql2.Cql2;
import pl.ngomap.ogc.cql2.Cql2.Type;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/**
 * Which features of a collection: a checked question.
 *
 * @param conditions on {@code f}, each with its values
 * @param after the identifier of the last feature seen; null: none
 * @param offset features to leave out, for clients that cannot follow links
 */
record ItemsQuery(
    Collection collection,
    List<Cql2.Condition> conditions,
    Crs crs,
    int limit,
    String after,
    int offset,
    String question) {

  static final int USUAL = 100;
  static final int MOST = 1_000;
  static final int FARTHEST_OFFSET = 10_000;

  private static final Set<String> OWN =
      Set.of(
          "limit",
          "offset",
          "cursor",
          "bbox",
          "bbox-crs",
          "crs",
          "datetime",
          "filter",
          "filter-lang",
          "filter-crs",
          "f");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?(,[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?)*");

  /**
   * RFC 3339, an interval of it, or a half-open one; nothing here has a time, so all of them match.
   */
  private static final Pattern DATETIME;

  static {
    String instant = "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2}))?";
    DATETIME = Pattern.compile("%1$s|(%1$s|\\.\\.|)/(%1$s|\\.\\.|)".formatted(instant));
  }

  /**
   * @param words all that stands in the query string
   * @throws Refusal naming the parameter that cannot be used
   */
  static ItemsQuery of(Collection collection, Map<String, List<String>> words) {
    requireKnown(collection, words);
    List<Cql2.Condition> conditions = new ArrayList<>();
    box(collection, words, conditions);
    filter(collection, words, conditions);
    collection.parameters().forEach(name -> equal(collection, name, word(words, name), conditions));
    requireDatetime(word(words, "datetime"));
    String question = "ogc " + collection + spelt(conditions);
    return new ItemsQuery(
        collection,
        conditions,
        Crs.of("crs", word(words, "crs")),
        limit(word(words, "limit")),
        after(collection, word(words, "cursor"), question),
        Parameters.integer("offset", word(words, "offset"), 0, FARTHEST_OFFSET, 0),
        question);
  }

  /** Each value with its length, or two lists of values could read alike. */
  private static String spelt(List<Cql2.Condition> conditions) {
    StringBuilder spelt = new StringBuilder();
    for (Cql2.Condition condition : conditions) {
      spelt.append(' ').append(condition.sql());
      for (Object value : condition.values()) {
        String word = String.valueOf(value);
        spelt.append(' ').append(word.length()).append(':').append(word);
      }
    }
    return spelt.toString();
  }

  /** In CRS84, as pages for people are drawn. */
  ItemsQuery forPeople() {
    return new ItemsQuery(collection, conditions, Crs.CRS84, limit, after, offset, question);
  }

  String cursorAfter(String id) {
    return new Cursor(question, List.of(id)).encode();
  }

  private static void requireKnown(Collection collection, Map<String, List<String>> words) {
    Set<String> known = new TreeSet<>(OWN);
    known.addAll(collection.parameters());
    words.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw Refusal.unknownParameter(name, "One of: " + String.join(", ", known) + ".");
          }
          if (values.size() > 1) {
            throw Refusal.repeatedParameter(name);
          }
        });
  }

  private static String word(Map<String, List<String>> words, String name) {
    List<String> values = words.get(name);
    return values == null || values.get(0).isEmpty() ? null : values.get(0);
  }

  /** More than the most is answered with the most (requirement /req/core/fc-limit-response-1). */
  private static int limit(String word) {
    return Math.min(MOST, Parameters.integer("limit", word, 1, 999_999_999, USUAL));
  }

  private static String after(Collection collection, String cursor, String question) {
    if (cursor == null) {
      return null;
    }
    return Cursor.decode(cursor, question, 1)
        .map(found -> found.keys().get(0))
        .filter(id -> ItemsSql.isId(collection, id))
        .orElseThrow(Refusal::foreignCursor);
  }

  private static void requireDatetime(String word) {
    if (word != null
        && (word.length() > 100 || word.equals("/") || !DATETIME.matcher(word).matches())) {
      throw Refusal.badParameter(
          "datetime",
          "This is no time and no interval.",
          "RFC 3339, or an interval such as 2026-01-01T00:00:00Z/.. ; nothing here has a time, so everything matches.");
    }
  }

  /**
   * Four or six numbers, of which heights do not matter; in the order of the axes of its system.
   */
  private static void box(
      Collection collection, Map<String, List<String>> words, List<Cql2.Condition> conditions) {
    Crs crs = Crs.of("bbox-crs", word(words, "bbox-crs"));
    String word = word(words, "bbox");
    if (word == null) {
      return;
    }
    String[] parts =
        word.length() <= 400 && NUMBERS.matcher(word).matches() ? word.split(",") : new String[0];
    if (parts.length != 4 && parts.length != 6) {
      throw badBox();
    }
    int half = parts.length / 2;
    double[] low = {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    double[] high = {Double.parseDouble(parts[half]), Double.parseDouble(parts[half + 1])};
    int north = crs.northFirst() ? 0 : 1;
    if (!crs.holds(low[0], low[1]) || !crs.holds(high[0], high[1]) || low[north] > high[north]) {
      throw badBox();
    }
    conditions.add(box(collection, crs, low[1 - north], low[north], high[1 - north], high[north]));
  }

  private static Refusal badBox() {
    return Refusal.badParameter(
        "bbox",
        "This is no box of its reference system.",
        "Four numbers, west,south,east,north in CRS84; in the order of the axes of bbox-crs else. west > east crosses the antimeridian.");
  }

  private static Cql2.Condition box(
      Collection collection, Crs crs, double west, double south, double east, double north) {
    List<Object> values = new ArrayList<>();
    boolean twice = west > east && crs.srid() == 4326;
    String sql =
        twice
            ? envelope(crs, values, west, south, 180, north)
                + " or "
                + envelope(crs, values, -180, south, east, north)
            : envelope(crs, values, west, south, east, north);
    String empty = collection.mayLackGeometry() ? " or f.geometry is null" : "";
    return new Cql2.Condition("(" + sql + empty + ")", values);
  }

  private static String envelope(
      Crs crs, List<Object> values, double west, double south, double east, double north) {
    values.addAll(List.of(west, south, east, north));
    return "st_intersects(f.geometry, st_transform(st_makeenvelope(?::float8, ?::float8, ?::float8, ?::float8, "
        + crs.srid()
        + "), 4326))";
  }

  private static void filter(
      Collection collection, Map<String, List<String>> words, List<Cql2.Condition> conditions) {
    Parameters.oneOf("filter-lang", word(words, "filter-lang"), Set.of("cql2-text"));
    Crs crs = Crs.of("filter-crs", word(words, "filter-crs"));
    String filter = word(words, "filter");
    if (filter != null) {
      conditions.add(Cql2.condition(filter, collection.properties(), crs.frame()));
    }
  }

  private static void equal(
      Collection collection, String name, String word, List<Cql2.Condition> conditions) {
    if (word == null) {
      return;
    }
    Cql2.Property property = collection.properties().get(name);
    Object value = value(name, word, property.type());
    String cast = property.type() == Type.INSTANT ? "?::timestamptz" : "?";
    conditions.add(new Cql2.Condition("(" + property.sql() + " = " + cast + ")", List.of(value)));
  }

  private static Object value(String name, String word, Type type) {
    return switch (type) {
      case NUMBER -> Parameters.number(name, word, -1e15, 1e15);
      case BOOLEAN -> Parameters.flag(name, word);
      case INSTANT -> Parameters.instant(name, word).toString();
      default -> {
        String text = Parameters.text(name, word);
        yield text == null ? "" : text;
      }
    };
  }
}
