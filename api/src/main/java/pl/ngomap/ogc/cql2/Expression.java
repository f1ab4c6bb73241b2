package pl.ngomap.ogc.cql2;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A filter that has been read. */
sealed interface Expression {

  /** AND, OR. */
  record Joined(String operator, List<Expression> terms) implements Expression {}

  record Not(Expression term) implements Expression {}

  /** Whether a scalar is true by itself. */
  record Truth(Scalar scalar) implements Expression {}

  /** =, <>, <, >, <=, >=. */
  record Comparison(Scalar left, String operator, Scalar right) implements Expression {}

  record Like(Scalar scalar, Scalar pattern) implements Expression {}

  record Between(Scalar scalar, Scalar from, Scalar to) implements Expression {}

  record In(Scalar scalar, List<Scalar> values) implements Expression {}

  record IsNull(String property) implements Expression {}

  /**
   * A spatial relation.
   *
   * @param function the name of PostGIS's own
   */
  record Spatial(String function, Place left, Place right) implements Expression {}

  /** One side of a spatial relation. */
  sealed interface Place {

    record Property(String name) implements Place {}

    record Literal(Geometry geometry) implements Place {}
  }

  /** Something with one value. */
  sealed interface Scalar {

    record Property(String name) implements Scalar {}

    record Text(String value) implements Scalar {}

    record Numeral(double value) implements Scalar {}

    record Bool(boolean value) implements Scalar {}

    /** RFC 3339 date or instant. */
    record Time(String value, boolean isDate) implements Scalar {}

    /** CASEI or ACCENTI of another. */
    record Folded(String function, Scalar of) implements Scalar {}
  }
}
