package pl.ngomap.ogc.cql2;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.io.WKTWriter;
import pl.ngomap.ogc.cql2.Cql2.Type;
import pl.ngomap.ogc.cql2.Expression.Place;
import pl.ngomap.ogc.cql2.Expression.Scalar;

/** Writes a filter as SQL; what does not fit together is refused before the database sees it. */
final class Cql2Sql {

  /** Literals compare as the standard's tests expect; the Polish collation is for sorting only. */
  private static final String PLAIN = " collate \"C\"";

  private static final Pattern TORN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\$");

  /** Without their accents, these are backslashes. */
  private static final Pattern LIKE_BACKSLASHES = Pattern.compile("[\u2216\uFE68\uFF3C]");

  private static final int LAST_YEAR = 9_999;

  private static final int MOST_COORDINATES = 1_000;

  private final Map<String, Cql2.Property> properties;
  private final Frame frame;
  private final List<Object> values = new ArrayList<>();

  Cql2Sql(Map<String, Cql2.Property> properties, Frame frame) {
    this.properties = properties;
    this.frame = frame;
  }

  Cql2.Condition condition(Expression expression) {
    String sql = sql(expression);
    return new Cql2.Condition(sql, List.copyOf(values));
  }

  private String sql(Expression expression) {
    if (expression instanceof Expression.Joined joined) {
      return joined.terms().stream()
          .map(this::sql)
          .collect(
              Collectors.joining(
                  " " + joined.operator().toLowerCase(java.util.Locale.ROOT) + " ", "(", ")"));
    }
    if (expression instanceof Expression.Not not) {
      return "not " + sql(not.term());
    }
    if (expression instanceof Expression.Truth truth) {
      return "(" + scalar(truth.scalar(), Type.BOOLEAN) + ")";
    }
    if (expression instanceof Expression.Comparison one) {
      Type type = common(List.of(one.left(), one.right()));
      return "("
          + scalar(one.left(), type)
          + " "
          + one.operator()
          + " "
          + scalar(one.right(), type)
          + ")";
    }
    if (expression instanceof Expression.Like like) {
      return "(" + scalar(like.scalar(), Type.TEXT) + " like " + pattern(like.pattern()) + ")";
    }
    if (expression instanceof Expression.Between between) {
      return "(%s between %s and %s)"
          .formatted(
              scalar(between.scalar(), Type.NUMBER),
              scalar(between.from(), Type.NUMBER),
              scalar(between.to(), Type.NUMBER));
    }
    if (expression instanceof Expression.In in) {
      List<Scalar> all = new ArrayList<>(List.of(in.scalar()));
      all.addAll(in.values());
      Type type = common(all);
      String left = scalar(in.scalar(), type);
      return in.values().stream()
          .map(value -> scalar(value, type))
          .collect(Collectors.joining(", ", "(" + left + " in (", "))"));
    }
    if (expression instanceof Expression.IsNull isNull) {
      return "(" + property(isNull.property()).sql() + " is null)";
    }
    Expression.Spatial spatial = (Expression.Spatial) expression;
    return spatial.function() + "(" + place(spatial.left()) + ", " + place(spatial.right()) + ")";
  }

  /** A literal, folded or not, whose escapes are whole: the database would fail at a torn one. */
  private String pattern(Scalar pattern) {
    boolean accents = false;
    Scalar literal = pattern;
    while (literal instanceof Scalar.Folded folded) {
      accents |= folded.function().equals("ACCENTI");
      literal = folded.of();
    }
    if (!(literal instanceof Scalar.Text text)) {
      throw Cql2.refusal("A pattern of LIKE is a text.");
    }
    boolean torn = TORN_ESCAPE.matcher(text.value()).find();
    if (torn || accents && LIKE_BACKSLASHES.matcher(text.value()).find()) {
      throw Cql2.refusal("A backslash escapes the letter after it; here is none.");
    }
    return scalar(pattern, Type.TEXT);
  }

  /** What all of them are; texts that stand beside instants are read as such. */
  private Type common(List<Scalar> scalars) {
    Type type = null;
    for (Scalar scalar : scalars) {
      Type own = type(scalar);
      if (type != null && own != type) {
        throw Cql2.refusal("Here are compared a " + word(type) + " and a " + word(own) + ".");
      }
      type = own;
    }
    return type;
  }

  private Type type(Scalar scalar) {
    if (scalar instanceof Scalar.Property named) {
      return property(named.name()).type();
    }
    if (scalar instanceof Scalar.Numeral) {
      return Type.NUMBER;
    }
    if (scalar instanceof Scalar.Bool) {
      return Type.BOOLEAN;
    }
    return scalar instanceof Scalar.Time ? Type.INSTANT : Type.TEXT;
  }

  private static String word(Type type) {
    return type.name().toLowerCase(java.util.Locale.ROOT);
  }

  private String scalar(Scalar scalar, Type wanted) {
    Type type = type(scalar);
    if (type != wanted || type == Type.GEOMETRY) {
      throw Cql2.refusal("A " + word(wanted) + " is wanted here, not a " + word(type) + ".");
    }
    if (type == Type.TEXT) {
      return text(scalar) + PLAIN;
    }
    if (scalar instanceof Scalar.Property named) {
      return property(named.name()).sql();
    }
    if (scalar instanceof Scalar.Numeral number) {
      return parameter(number.value(), "float8");
    }
    if (scalar instanceof Scalar.Bool bool) {
      return parameter(bool.value(), "boolean");
    }
    return parameter(instant((Scalar.Time) scalar).toString(), "timestamptz");
  }

  /** Case is folded as Unicode does it, whatever the collation of the database. */
  private String text(Scalar scalar) {
    if (scalar instanceof Scalar.Folded folded) {
      if (type(folded.of()) != Type.TEXT) {
        throw Cql2.refusal("A text is wanted here, not a " + word(type(folded.of())) + ".");
      }
      String of = text(folded.of());
      return folded.function().equals("CASEI")
          ? "lower(" + of + " collate \"und-x-icu\")"
          : "unaccent(" + of + ")";
    }
    return scalar instanceof Scalar.Property named
        ? property(named.name()).sql()
        : parameter(((Scalar.Text) scalar).value(), "text");
  }

  private static Instant instant(Scalar.Time time) {
    try {
      OffsetDateTime read =
          time.isDate()
              ? LocalDate.parse(time.value()).atStartOfDay().atOffset(ZoneOffset.UTC)
              : OffsetDateTime.parse(time.value());
      if (read.getYear() < 1 || read.getYear() > LAST_YEAR) {
        throw new DateTimeException("no database reaches there");
      }
      return read.toInstant();
    } catch (DateTimeException e) {
      throw Cql2.refusal("This is no time: " + time.value() + ".");
    }
  }

  private String place(Place place) {
    if (place instanceof Place.Property named) {
      Cql2.Property property = property(named.name());
      if (property.type() != Type.GEOMETRY) {
        throw Cql2.refusal("A geometry is wanted here, not a " + word(property.type()) + ".");
      }
      return property.sql();
    }
    Geometry geometry = ((Place.Literal) place).geometry();
    if (geometry.isEmpty()
        || !geometry.isValid()
        || geometry.getClass() == GeometryCollection.class) {
      throw Cql2.refusal(
          "A geometry in a filter is not empty, not mixed, and crosses itself nowhere.");
    }
    if (geometry.getNumPoints() > MOST_COORDINATES) {
      throw Cql2.refusal("This geometry has too many points: at most " + MOST_COORDINATES + ".");
    }
    for (Coordinate coordinate : geometry.getCoordinates()) {
      if (!(Math.abs(coordinate.x) <= frame.first() && Math.abs(coordinate.y) <= frame.second())) {
        throw Cql2.refusal("This geometry lies where its reference system ends.");
      }
    }
    values.add(new WKTWriter().write(geometry));
    String read = "st_setsrid(st_geomfromtext(?::text), " + frame.srid() + ")";
    return "st_transform("
        + (frame.flipped() ? "st_flipcoordinates(" + read + ")" : read)
        + ", 4326)";
  }

  private Cql2.Property property(String name) {
    Cql2.Property found = properties.get(name);
    if (found == null) {
      throw Cql2.refusal("There is no property " + name + "; /queryables tells all.");
    }
    return found;
  }

  private String parameter(Object value, String type) {
    values.add(value);
    return "?::" + type;
  }
}
