package pl.ngomap.finding;

import java.util.ArrayList;
import java.util.List;
import net.postgis.jdbc.PGgeometry;
import net.postgis.jdbc.geometry.Point;
import pl.ngomap.geo.Geocentric;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.OrganisationView;

/**
 * The statements of the search: candidates by the index of words, their order by {@link Ranking}.
 */
final class SearchSql {

  private SearchSql() {}

  private static final String EVERYWHERE =
      """
      select o.organisation_id from listing_organisation o cross join here cross join covering
      where true%s""";

  /** Near here: marked so, or as working in one of the units around. */
  private static final String ABOUT =
      """
      (select o.organisation_id from listing_organisation o cross join here cross join covering
        where o.search @@ (
          select (?::text || coalesce(string_agg(' | ' || quote_literal('&' || unit), ''), ''))::tsquery
          from covering cross join unnest(covering.units) unit where length(unit) >= ?)%s)""";

  /**
   * Those whose own drawn area or circle covers the position: the index of words knows nothing of
   * it.
   */
  private static final String OWN_AREA =
      """
      (select o.organisation_id
        from (
          select organisation_id from here join listing_area_piece on st_intersects(outline, here.point::geometry)
          union
          select organisation_id from here join listing_area
            on reach &&& ?::geometry and st_distance(centre, here.point) <= radius_metres) own
        join listing_organisation o using (organisation_id) cross join here cross join covering
        where true%s)""";

  /** Every row tells how many candidates there were; there is at least one row. */
  private static final String RANKED =
      """
      , found as materialized (
        select o.organisation_id, o.example, o.verified_at, o.completeness, o.name_folded, o.search,
          coalesce(%s, false) as serves
        from (%s) candidate join listing_organisation o using (organisation_id)
        cross join here cross join covering),
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
  static String page(SearchQuery query, Reach reach) {
    return QuestionSql.QUESTION
        + RANKED.formatted(
            QuestionSql.SERVES,
            candidates(query, reach),
            Ranking.DISTANCE,
            Ranking.FRESHNESS,
            Ranking.COMPLETENESS,
            Ranking.TEXT,
            DataVersionSql.WORD,
            "o." + OrganisationView.COLUMNS.replace(", ", ", o."));
  }

  static List<Object> pageValues(SearchQuery query, Reach reach) {
    List<Object> values = QuestionSql.values(query);
    if (reach.namesFirst()) {
      values.add(query.understood().meaning().named());
      values.addAll(query.filter().values());
    }
    values.addAll(candidateValues(query, reach));
    values.add(query.limit() + 1);
    values.add(query.offset());
    return values;
  }

  /**
   * Asked from nowhere, those with the words in their names come first where there are too many.
   */
  private static String candidates(SearchQuery query, Reach reach) {
    String all = all(query, reach, " limit " + (reach.candidates() + 1));
    return reach.namesFirst()
        ? "(%s limit %d) union (%s)"
            .formatted(
                EVERYWHERE.formatted(" and o.search @@ ?::tsquery" + query.filter().sql()),
                reach.candidates() / 2,
                all)
        : all;
  }

  private static String all(SearchQuery query, Reach reach, String limit) {
    String conditions = QuestionSql.unfiltered(query) + query.filter().sql() + limit;
    if (reach.isEverywhere()) {
      return EVERYWHERE.formatted(conditions);
    }
    String about = ABOUT.formatted(conditions);
    return reach.isExact() ? about + " union " + OWN_AREA.formatted(conditions) : about;
  }

  private static List<Object> candidateValues(SearchQuery query, Reach reach) {
    List<Object> values = new ArrayList<>();
    if (!reach.isEverywhere()) {
      values.add(reach.cells());
      values.add(reach.shortestTeryt());
    }
    values.addAll(conditionValues(query));
    if (!reach.isEverywhere() && reach.isExact()) {
      Geocentric here = query.position().geocentric();
      values.add(new PGgeometry(new Point(here.x(), here.y(), here.z())));
      values.addAll(conditionValues(query));
    }
    return values;
  }

  private static final String COUNT =
      """
      select %s as version, (select count(*) from (%s) matching) as total
      from data_version v""";

  /** How many match, however many. */
  static String count(SearchQuery query, Reach reach) {
    return QuestionSql.QUESTION + COUNT.formatted(DataVersionSql.WORD, all(query, reach, ""));
  }

  static List<Object> countValues(SearchQuery query, Reach reach) {
    List<Object> values = QuestionSql.values(query);
    values.addAll(candidateValues(query, reach));
    return values;
  }

  private static List<Object> conditionValues(SearchQuery query) {
    List<Object> values = QuestionSql.unfilteredValues(query);
    values.addAll(query.filter().values());
    return values;
  }
}
