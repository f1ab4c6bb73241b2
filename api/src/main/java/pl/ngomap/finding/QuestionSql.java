package pl.ngomap.finding;

import java.util.ArrayList;
import java.util.List;
import net.postgis.jdbc.PGgeometry;
import net.postgis.jdbc.geometry.Point;
import pl.ngomap.geo.Position;
import pl.ngomap.text.Folding;
import pl.ngomap.text.Term;

/**
 * What all statements of the search share: the question's terms, where it comes from, who is near.
 */
final class QuestionSql {

  private static final int WGS84 = 4326;

  private QuestionSql() {}

  /** What the statements begin with; its values are {@link #values}. */
  static final String QUESTION =
      """
      with term as materialized (
        select literal::tsquery, literal_size, beginning::tsquery, beginning_size, expansion::tsquery, expansion_size, weight
        from unnest(?::text[], ?::text[]::float8[], ?::text[], ?::text[]::float8[], ?::text[], ?::text[]::float8[],
          ?::text[]::float8[])
          as t(literal, literal_size, beginning, beginning_size, expansion, expansion_size, weight)),
      asked as materialized (select ?::text as words),
      here as materialized (select ?::geography as point),
      covering as materialized (
        select coalesce(array_agg(distinct piece.teryt), '{}') as units
        from here join administrative_unit_piece piece on st_intersects(piece.outline, here.point::geometry))
      """;

  /** Whether {@code o} works where the question comes from. */
  static final String SERVES =
      """
      (o.units && covering.units or o.own_areas and (
        exists (select from (
            select outline from listing_area_piece where organisation_id = o.organisation_id offset 0) piece
          where st_intersects(piece.outline, here.point::geometry))
        or exists (select from listing_area circle
          where circle.organisation_id = o.organisation_id and circle.kind = 'radius'
            and st_distance(circle.centre, here.point) <= circle.radius_metres)))""";

  private static final String WITHIN =
      " and (exists (select from listing_place near where near.organisation_id = o.organisation_id"
          + " and near.position is not null and st_distance(near.position::geography, here.point) <= ?) or "
          + SERVES
          + ")";

  /** Words and radius, each with "and" in front. */
  static String unfiltered(SearchQuery query) {
    return (query.understood() == null ? "" : " and o.search @@ ?::tsquery")
        + (query.radius() == null ? "" : WITHIN);
  }

  /** The values for the question marks of {@link #unfiltered}. */
  static List<Object> unfilteredValues(SearchQuery query) {
    List<Object> values = new ArrayList<>();
    if (query.understood() != null) {
      values.add(query.understood().condition());
    }
    if (query.radius() != null) {
      values.add(query.radius().metres());
    }
    return values;
  }

  /** The values for the question marks of {@link #QUESTION}. */
  static List<Object> values(SearchQuery query) {
    List<Term> terms =
        query.understood() == null ? List.of() : query.understood().meaning().terms();
    List<Object> values = new ArrayList<>();
    values.add(terms.stream().map(term -> Term.either(term.literal())).toArray(String[]::new));
    values.add(terms.stream().map(term -> occurrences(term.literal())).toArray(String[]::new));
    values.add(terms.stream().map(term -> Term.either(term.beginning())).toArray(String[]::new));
    values.add(terms.stream().map(term -> occurrences(term.beginning())).toArray(String[]::new));
    values.add(terms.stream().map(term -> Term.either(term.expansion())).toArray(String[]::new));
    values.add(terms.stream().map(term -> occurrences(term.expansion())).toArray(String[]::new));
    values.add(terms.stream().map(term -> String.valueOf(term.weight())).toArray(String[]::new));
    values.add(query.words() == null ? null : Folding.fold(query.words()));
    values.add(query.position() == null ? null : point(query.position()));
    return values;
  }

  /**
   * ts_rank is a mean over the operands; this makes it a sum in which one occurrence counts one.
   */
  private static String occurrences(List<String> operands) {
    return String.valueOf(Term.size(operands) * Ranking.ONE_OCCURRENCE);
  }

  /** For a parameter that is cast to a geometry or geography. */
  static PGgeometry point(Position position) {
    Point point = new Point(position.lon(), position.lat());
    point.setSrid(WGS84);
    return new PGgeometry(point);
  }
}
