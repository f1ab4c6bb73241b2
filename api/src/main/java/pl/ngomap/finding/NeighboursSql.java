package pl.ngomap.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import pl.ngomap.geo.Position;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;

/** Units beside a unit, of the same level. */
@ApplicationScoped
class NeighboursSql {

  /** Outlines of two sources seldom touch exactly; a degree is 111 km at most. */
  private static final double GAP_DEGREES = 0.005;

  private static final String LIST =
      "select "
          + DataVersionSql.WORD
          + """
           as version, near.teryt, near.name
          from data_version v left join lateral (
            select distinct u.teryt, u.name
            from administrative_unit home
            join administrative_unit u on u.level = home.level and u.teryt <> home.teryt
              and st_dwithin(u.outline, home.outline, ?)
            where home.teryt = coalesce(?, (
              select piece.teryt from administrative_unit_piece piece
              where st_intersects(piece.outline, ?::geometry) order by length(piece.teryt) desc limit 1))
            order by u.name, u.teryt limit 50) near on true""";

  private final Database database;

  NeighboursSql(Database database) {
    this.database = database;
  }

  /** A neighbouring unit. */
  record Unit(String teryt, String name) {}

  /**
   * @param teryt of a unit; null: the smallest one around the position
   * @param position null: unknown
   */
  List<Unit> of(String teryt, Position position) {
    if (teryt == null && position == null) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    values.add(GAP_DEGREES);
    values.add(teryt);
    values.add(position == null ? null : QuestionSql.point(position));
    return database
        .ask(LIST, values, row -> new Unit(row.getString("teryt"), row.getString("name")))
        .body();
  }
}
