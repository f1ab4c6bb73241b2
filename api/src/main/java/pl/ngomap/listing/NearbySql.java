package pl.ngomap.listing;

import java.util.ArrayList;
import java.util.List;
import net.postgis.jdbc.PGgeometry;
import net.postgis.jdbc.geometry.Point;
import pl.ngomap.geo.Geocentric;
import pl.ngomap.listing.Filter.Listed;

/**
 * The two statements behind "nearby". Candidates come from the index in the order of their chords
 * through the Earth and are ranked by their exact distance on the ellipsoid.
 */
final class NearbySql {

  private static final int WGS84 = 4326;

  private NearbySql() {}

  /**
   * Binds the position once: as a chord's end, as a point on the ellipsoid, and the units around
   * it.
   */
  private static final String HERE =
      """
      with here as materialized (
        select ?::geometry as geocentric, ?::geography as point),
      covering as materialized (
        select coalesce(array_agg(distinct piece.teryt), '{}') as units
        from here join administrative_unit_piece piece on st_intersects(piece.outline, here.point::geometry))
      """;

  /**
   * Asks for the few areas of this one organisation. Behind the offset the planner cannot ask the
   * index of outlines instead: in a large town hundreds of others' areas cover the point.
   */
  private static final String SERVES_HERE =
      """
      (p.units && covering.units or p.own_areas and (
        exists (select from (
            select outline from listing_area_piece where organisation_id = p.organisation_id offset 0) piece
          where st_intersects(piece.outline, here.point::geometry))
        or exists (select from listing_area circle
          where circle.organisation_id = p.organisation_id and circle.kind = 'radius'
            and st_distance(circle.centre, here.point) <= circle.radius_metres)))""";

  /** What is needed of a candidate; the words to search in would be most of its row. */
  private static final String CANDIDATE =
      String.join(
          ", ",
          "geocentric, position, units, own_areas",
          OrganisationView.COLUMNS,
          PlaceView.PLAIN_COLUMNS);

  /**
   * Candidates first, as the index gives them; how many they are and how far they reach stands in
   * every row, of which there is at least one.
   */
  private static final String LOCATED =
      """
      , candidate as materialized (
        select p.*, st_3ddistance(p.geocentric, here.geocentric) as chord,
          st_distance(p.position::geography, here.point) as metres
        from here cross join covering cross join lateral (
          select %s from listing_place p
          where p.geocentric &&& st_expand(here.geocentric, ?)%s
          order by p.geocentric <<->> here.geocentric
          limit %d) p)
      select %s as version,
        (select count(*) from candidate) as fetched, (select max(chord) from candidate) as reached, near.*
      from data_version v cross join here cross join covering
      left join lateral (
        select %s, %s, p.metres,
          degrees(st_azimuth(here.point, p.position::geography)) as bearing, %s as serves
        from candidate p
        where p.metres <= ?%s
        order by p.metres, p.place_id
        limit %d) near on true
      order by near.metres, near.place_id""";

  /**
   * The nearest of the nearest candidates by chord.
   *
   * @param candidates how many to fetch; a literal, so that the plan knows it is few
   * @param limit how many of them are wanted
   */
  static String located(NearbyQuery query, int candidates, int limit) {
    boolean first = query.after() == null;
    boolean anyRelation = query.relation() == null || query.relation().equals(NearbyQuery.LOCATED);
    return HERE
        + LOCATED.formatted(
            CANDIDATE,
            query.filter().sql(Listed.PLACES)
                + (first ? "" : " and st_3ddistance(p.geocentric, here.geocentric) >= ?")
                + (anyRelation ? "" : " and " + SERVES_HERE),
            candidates,
            DataVersionSql.WORD,
            OrganisationView.COLUMNS,
            PlaceView.COLUMNS,
            SERVES_HERE,
            first ? "" : " and (p.metres, p.place_id) > (?, ?)",
            limit);
  }

  static List<Object> locatedValues(NearbyQuery query) {
    List<Object> values = here(query);
    values.add(Geocentric.longestChord(query.radius().metres()));
    values.addAll(query.filter().values());
    if (query.after() != null) {
      values.add(Geocentric.shortestChord(query.after().measure()));
    }
    values.add(query.radius().metres());
    if (query.after() != null) {
      values.add(query.after().measure());
      values.add(query.after().id());
    }
    return values;
  }

  /**
   * Areas in the order of their size; an organisation counts by the smallest of its areas that
   * cover the point.
   */
  private static final String SERVING =
      "select "
          + DataVersionSql.WORD
          + """
           as version, serving.*
          from data_version v cross join here cross join covering
          left join lateral (
            select o.*, area.kind as area_kind, unit.name as area_name, area.square_metres, p.place_id, p.kind,
              st_y(p.position) as lat, st_x(p.position) as lon, p."precision", p.street, p.house_number,
              p.postal_code, p.city, p.country, p.opening_hours, p.wheelchair,
              st_distance(p.position::geography, here.point) as metres,
              degrees(st_azimuth(here.point, p.position::geography)) as bearing
            from (
              select distinct on (a.organisation_id) a.*
              from (
                select area_id from listing_area where teryt = any(covering.units)
                union all
                select area_id from listing_area_piece where st_intersects(outline, here.point::geometry)
                union all
                select area_id from listing_area
                where reach &&& here.geocentric and st_distance(centre, here.point) <= radius_metres) found
              join listing_area a using (area_id)
              order by a.organisation_id, a.square_metres) area
            join listing_organisation o on o.organisation_id = area.organisation_id
            left join administrative_unit unit on unit.teryt = area.teryt
            left join lateral (
              select * from listing_place main
              where main.organisation_id = area.organisation_id and main.position is not null
              order by main.ordinal limit 1) p on true
            where not exists (
              select from listing_place near
              where near.organisation_id = area.organisation_id and near.position is not null
                and st_distance(near.position::geography, here.point) <= ?)%s
            order by area.square_metres, area.organisation_id
            limit %d) serving on true
          order by serving.square_metres, serving.organisation_id""";

  static String serving(NearbyQuery query, int limit) {
    return HERE
        + SERVING.formatted(
            query.filter().sql(Listed.ORGANISATIONS)
                + (query.isPastLocated()
                    ? " and (area.square_metres, area.organisation_id) > (?, ?)"
                    : ""),
            limit);
  }

  static List<Object> servingValues(NearbyQuery query) {
    List<Object> values = here(query);
    values.add(query.radius().metres());
    values.addAll(query.filter().values());
    if (query.isPastLocated()) {
      values.add(query.after().measure());
      values.add(query.after().id());
    }
    return values;
  }

  private static List<Object> here(NearbyQuery query) {
    Geocentric end = query.position().geocentric();
    Point point = new Point(query.position().lon(), query.position().lat());
    point.setSrid(WGS84);
    return new ArrayList<>(
        List.of(new PGgeometry(new Point(end.x(), end.y(), end.z())), new PGgeometry(point)));
  }
}
