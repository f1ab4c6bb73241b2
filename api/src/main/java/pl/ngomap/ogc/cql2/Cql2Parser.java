package pl.ngomap.ogc.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import pl.ngomap.ogc.cql2.Expression.Place;
import pl.ngomap.ogc.cql2.Expression.Scalar;
import pl.ngomap.problem.Refusal;

/**
 * Reads CQL2 text by recursive descent; how deep is bounded, so that no filter exhausts a stack.
 */
final class Cql2Parser {

  private static final int DEEPEST = 50;

  private static final Set<String> COMPARISONS = Set.of("=", "<>", "<", ">", "<=", ">=");

  private static final Set<String> SPATIAL =
      Set.of(
          "S_INTERSECTS",
          "S_DISJOINT",
          "S_WITHIN",
          "S_CONTAINS",
          "S_EQUALS",
          "S_TOUCHES",
          "S_CROSSES",
          "S_OVERLAPS");

  private static final Set<String> SHAPES =
      Set.of(
          "POINT",
          "LINESTRING",
          "POLYGON",
          "MULTIPOINT",
          "MULTILINESTRING",
          "MULTIPOLYGON",
          "GEOMETRYCOLLECTION");

  private static final Set<String> FOLDS = Set.of("CASEI", "ACCENTI");

  private final String filter;
  private final List<Token> tokens;
  private final Frame frame;
  private int next;
  private int depth;

  Cql2Parser(String filter, Frame frame) {
    this.filter = filter;
    this.frame = frame;
    this.tokens = Token.listOf(filter);
  }

  /**
   * @throws Refusal naming the place of what cannot be read
   */
  Expression parse() {
    Expression whole = either();
    if (peek().kind() != Token.Kind.END) {
      throw unexpected();
    }
    return whole;
  }

  private Expression either() {
    return joined("OR", this::all);
  }

  private Expression all() {
    return joined("AND", this::term);
  }

  /** Reads the parts of a join. */
  private interface Part {
    Expression read();
  }

  private Expression joined(String operator, Part part) {
    deeper();
    List<Expression> terms = new ArrayList<>(List.of(part.read()));
    while (take(operator)) {
      terms.add(part.read());
    }
    depth--;
    return terms.size() == 1 ? terms.get(0) : new Expression.Joined(operator, terms);
  }

  private Expression term() {
    if (take("NOT")) {
      deeper();
      Expression term = term();
      depth--;
      return new Expression.Not(term);
    }
    if (peek().isSign("(")) {
      next++;
      Expression inner = either();
      require(")");
      return inner;
    }
    return SPATIAL.contains(upper(peek())) ? spatial() : predicate();
  }

  private Expression predicate() {
    Scalar left = scalar();
    if (peek().kind() == Token.Kind.SIGN && COMPARISONS.contains(peek().text())) {
      return new Expression.Comparison(left, take().text(), scalar());
    }
    if (take("IS")) {
      boolean negated = take("NOT");
      requireWord("NULL");
      if (!(left instanceof Scalar.Property property)) {
        throw unexpected();
      }
      return negated(negated, new Expression.IsNull(property.name()));
    }
    boolean negated = take("NOT");
    if (take("LIKE")) {
      return negated(negated, new Expression.Like(left, scalar()));
    }
    if (take("BETWEEN")) {
      Scalar from = scalar();
      requireWord("AND");
      return negated(negated, new Expression.Between(left, from, scalar()));
    }
    if (take("IN")) {
      return negated(negated, new Expression.In(left, scalars()));
    }
    if (negated) {
      throw unexpected();
    }
    return new Expression.Truth(left);
  }

  private static Expression negated(boolean negated, Expression expression) {
    return negated ? new Expression.Not(expression) : expression;
  }

  private List<Scalar> scalars() {
    require("(");
    List<Scalar> values = new ArrayList<>(List.of(scalar()));
    while (takeSign(",")) {
      values.add(scalar());
    }
    require(")");
    return values;
  }

  private Scalar scalar() {
    Token token = take();
    return switch (token.kind()) {
      case TEXT -> new Scalar.Text(token.text());
      case NUMBER -> new Scalar.Numeral(Double.parseDouble(token.text()));
      case QUOTED -> new Scalar.Property(token.text());
      case WORD -> word(token);
      default -> {
        next--;
        throw unexpected();
      }
    };
  }

  private Scalar word(Token token) {
    String upper = upper(token);
    if (upper.equals("TRUE") || upper.equals("FALSE")) {
      return new Scalar.Bool(upper.equals("TRUE"));
    }
    if (!peek().isSign("(")) {
      return new Scalar.Property(token.text());
    }
    if (FOLDS.contains(upper)) {
      next++;
      deeper();
      Scalar of = scalar();
      depth--;
      require(")");
      return new Scalar.Folded(upper, of);
    }
    if (upper.equals("DATE") || upper.equals("TIMESTAMP")) {
      next++;
      Scalar of = scalar();
      require(")");
      if (of instanceof Scalar.Text text) {
        return new Scalar.Time(text.value(), upper.equals("DATE"));
      }
    }
    throw Cql2.refusal(
        "There is no function " + token.text() + " at character " + token.at() + ".");
  }

  private Expression spatial() {
    String function = upper(take());
    require("(");
    Place left = place();
    require(",");
    Place right = place();
    require(")");
    return new Expression.Spatial(
        "st_" + function.substring(2).toLowerCase(Locale.ROOT), left, right);
  }

  private Place place() {
    Token token = take();
    if (token.kind() == Token.Kind.QUOTED) {
      return new Place.Property(token.text());
    }
    String upper = upper(token);
    if (upper.equals("BBOX")) {
      return new Place.Literal(box(token));
    }
    if (SHAPES.contains(upper)) {
      return new Place.Literal(shape(token));
    }
    if (token.kind() != Token.Kind.WORD) {
      next--;
      throw unexpected();
    }
    return new Place.Property(token.text());
  }

  /**
   * Four numbers, or six, of which heights do not matter; west over east crosses the antimeridian.
   */
  private Geometry box(Token token) {
    List<Double> bounds = new ArrayList<>();
    for (Scalar bound : scalars()) {
      if (!(bound instanceof Scalar.Numeral number)) {
        throw badBox(token);
      }
      bounds.add(number.value());
    }
    if (bounds.size() != 4 && bounds.size() != 6) {
      throw badBox(token);
    }
    int half = bounds.size() / 2;
    return frame
        .box(bounds.get(0), bounds.get(1), bounds.get(half), bounds.get(half + 1))
        .orElseThrow(() -> badBox(token));
  }

  private static Refusal badBox(Token token) {
    return Cql2.refusal(
        "A box has four numbers, or six, the lesser ones first, at character " + token.at() + ".");
  }

  /** Well-known text goes on to where its brackets close. */
  private Geometry shape(Token token) {
    int open = 0;
    do {
      Token part = take();
      open += part.isSign("(") ? 1 : part.isSign(")") ? -1 : 0;
      if (part.kind() == Token.Kind.END) {
        next--;
        throw unexpected();
      }
    } while (open > 0 || !tokens.get(next - 1).isSign(")"));
    String text = filter.substring(token.at() - 1, tokens.get(next - 1).at());
    try {
      return new WKTReader().read(text);
    } catch (ParseException | IllegalArgumentException e) {
      throw Cql2.refusal("This geometry cannot be read, at character " + token.at() + ".");
    }
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++ < tokens.size() - 1 ? next - 1 : (next = tokens.size() - 1));
  }

  private boolean take(String keyword) {
    boolean there = peek().is(keyword);
    next += there ? 1 : 0;
    return there;
  }

  private boolean takeSign(String sign) {
    boolean there = peek().isSign(sign);
    next += there ? 1 : 0;
    return there;
  }

  private void require(String sign) {
    if (!takeSign(sign)) {
      throw unexpected();
    }
  }

  private void requireWord(String keyword) {
    if (!take(keyword)) {
      throw unexpected();
    }
  }

  private void deeper() {
    depth++;
    if (depth > DEEPEST) {
      throw Cql2.refusal("This filter is nested too deep: at most " + DEEPEST + " levels.");
    }
  }

  private static String upper(Token token) {
    return token.kind() == Token.Kind.WORD ? token.text().toUpperCase(Locale.ROOT) : "";
  }

  private Refusal unexpected() {
    Token token = peek();
    return Cql2.refusal(
        token.kind() == Token.Kind.END
            ? "This filter ends too early."
            : "This is not expected at character " + token.at() + ".");
  }
}
