package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads the places of a box, each by itself. */
@ApplicationScoped
class MapPointsSql {

  private static final String COUNT =
      "select "
          + DataVersionSql.WORD
          + """
           as version, (select count(*) from (
            select from listing_place p where %s limit ?) counted) as places
          from data_version v""";

  private static final String LIST =
      "select "
          + DataVersionSql.WORD
          + """
           as version, %s as unlocated, p.*
          from data_version v
          left join (
            select organisation_id, slug, name, family, "precision", example,
              round(st_y(position) * 100000)::int as lat,
              round(st_x(position) * 100000)::int as lon
            from listing_place p
            where %s) p on true
          order by p.organisation_id""";

  private final Database database;

  MapPointsSql(Database database) {
    this.database = database;
  }

  /** Counts no further than it must. */
  boolean isMoreThan(int places, MapQuery query) {
    List<Object> values = new ArrayList<>(query.values());
    values.add(places + 1);
    return database
            .ask(COUNT.formatted(query.sql()), values, row -> row.getLong("places"))
            .body()
            .get(0)
        > places;
  }

  /** One place on the map, and what is the same for all of them; without organisation: none. */
  private record Point(
      UUID organisation,
      String slug,
      String name,
      String family,
      String precision,
      boolean example,
      int lat,
      int lon,
      long unlocated) {}

  Answer<MapPointsView> list(MapQuery query) {
    List<Object> values = new ArrayList<>(query.unlocatedValues());
    values.addAll(query.values());
    Answer<List<Point>> answer =
        database.ask(
            LIST.formatted(query.unlocated(), query.sql()),
            values,
            row ->
                new Point(
                    row.getObject("organisation_id", UUID.class),
                    row.getString("slug"),
                    row.getString("name"),
                    row.getString("family"),
                    row.getString("precision"),
                    row.getBoolean("example"),
                    row.getInt("lat"),
                    row.getInt("lon"),
                    row.getLong("unlocated")));
    List<Point> points =
        answer.body().stream().filter(point -> point.organisation != null).toList();
    return new Answer<>(
        answer.version(),
        new MapPointsView(
            "points",
            points.size(),
            points.stream().map(Point::organisation).distinct().count(),
            answer.body().get(0).unlocated,
            columns(points)));
  }

  private static MapPointsView.Columns columns(List<Point> points) {
    return new MapPointsView.Columns(
        column(points, Point::lat),
        column(points, Point::lon),
        column(points, Point::organisation),
        column(points, Point::slug),
        column(points, Point::name),
        column(points, point -> point.family == null ? "" : point.family),
        column(points, Point::precision),
        column(points, Point::example),
        null);
  }

  private static <C> List<C> column(List<Point> points, Function<Point, C> value) {
    return points.stream().map(value).toList();
  }
}
