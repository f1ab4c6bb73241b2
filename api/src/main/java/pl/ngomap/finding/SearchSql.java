package pl.ngomap.finding;

import java.util.ArrayList;
import java.util.List;
import net.postgis.jdbc.PGgeometry;
import net.postgis.jdbc.geometry.Point;
import pl.ngomap.geo.Position;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.OrganisationView;
import pl.ngomap.text.Folding;
import pl.ngomap.text.Term;

/**
 * The statement of the search: candidates by the index of words, then their order by {@link
 * Ranking}.
 */
final class SearchSql {

  private static final int WGS84 = 4326;

  private SearchSql() {}

  private static final String QUESTION =
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

  private static final String SERVES =
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

  /** Every row tells how many candidates there were; there is at least one row. */
  private static final String RANKED =
      """
      , found as materialized (
        select o.organisation_id, o.example, o.verified_at, o.completeness, o.name_folded, o.search,
          coalesce(%s, false) as serves
        from listing_organisation o cross join here cross join covering
        where true%s
        limit %d),
      ranked as materialized (
        select organisation_id, place_id, metres, serves, text * %s * %s * %s as score
        from (
          select f.*, %s as text, p.place_id, p.metres
          from found f cross join asked
          left join lateral (
            select p.place_id, st_distance(p.position::geography, here.point) as metres
            from listing_place p cross join here
            where p.organisation_id = f.organisation_id
            order by metres, p.position is null, p.ordinal limit 1) p on true) f)
      select %s as version, (select count(*) from found) as candidates, page.*
      from data_version v
      left join lateral (
        select r.score, r.metres, r.serves, degrees(st_azimuth(here.point, p.position::geography)) as bearing,
          %s, text.descriptions, text.alternative_names, text.krs, text.nip, text.regon,
          p.place_id, p.kind, p."precision", p.street, p.house_number, p.postal_code, p.city, p.country,
          p.opening_hours, p.wheelchair, st_y(p.position) as lat, st_x(p.position) as lon
        from (select * from ranked order by score desc, organisation_id limit ? offset ?) r
        cross join here
        join listing_organisation o on o.organisation_id = r.organisation_id
        join organisation text on text.id = r.organisation_id
        left join listing_place p on p.place_id = r.place_id) page on true
      order by page.score desc, page.organisation_id""";

  /** One page, and one row more when there is another. */
  static String page(SearchQuery query) {
    return QUESTION
        + RANKED.formatted(
            SERVES,
            conditions(query),
            Ranking.CANDIDATES + 1,
            Ranking.DISTANCE,
            Ranking.FRESHNESS,
            Ranking.COMPLETENESS,
            Ranking.TEXT,
            DataVersionSql.WORD,
            qualified(OrganisationView.COLUMNS));
  }

  static List<Object> pageValues(SearchQuery query) {
    List<Object> values = questionValues(query);
    values.addAll(conditionValues(query));
    values.add(query.limit() + 1);
    values.add(query.offset());
    return values;
  }

  private static final String COUNT =
      """
      select %s as version, (
        select count(*) from listing_organisation o cross join here cross join covering where true%s) as total
      from data_version v""";

  static String count(SearchQuery query) {
    return QUESTION + COUNT.formatted(DataVersionSql.WORD, conditions(query));
  }

  static List<Object> countValues(SearchQuery query) {
    List<Object> values = questionValues(query);
    values.addAll(conditionValues(query));
    return values;
  }

  private static String conditions(SearchQuery query) {
    return unfiltered(query) + query.filter().sql();
  }

  private static List<Object> conditionValues(SearchQuery query) {
    List<Object> values = unfilteredValues(query);
    values.addAll(query.filter().values());
    return values;
  }

  /** What the statements begin with; its values are {@link #questionValues}. */
  static String question() {
    return QUESTION;
  }

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

  static List<Object> questionValues(SearchQuery query) {
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

  private static String qualified(String columns) {
    return "o." + columns.replace(", ", ", o.");
  }
}
