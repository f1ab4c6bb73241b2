package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ngomap.geo.Position;

/**
 * Searches the streets and towns of the organisations' own addresses, and the administrative units.
 */
@ApplicationScoped
public class GazetteerSql {

  /**
   * Each kind looks at a bounded number of rows: enough to name a street, few enough for a
   * keystroke.
   */
  private static final String SEARCH =
      "with word as materialized (select folded_street(?) as beginning)\n"
          + "select "
          + DataVersionSql.WORD
          + """
           as version, found.*, st_y(found.middle) as lat, st_x(found.middle) as lon
          from data_version v
          left join lateral (
            (select 0 as rank, 'town' as kind, min(city) as label, null as context, count(*) as places,
              st_centroid(st_collect(position)) as middle, null as teryt, null as level
            from (select city, city_folded, position from listing_place
              where city_folded ~>=~ (select beginning from word)
                and city_folded ~<~ (select beginning || chr(1114111) from word) and position is not null limit 1000) p
            group by city_folded order by count(*) desc limit ?)
            union all
            (select 1, 'street', min(street), city, count(*), st_centroid(st_collect(position)), null, null
            from (select street, street_folded, city, position from listing_place
              where street_folded ~>=~ (select beginning from word)
                and street_folded ~<~ (select beginning || chr(1114111) from word) and position is not null limit 1000) p
            group by street_folded, city order by count(*) desc limit ?)
            union all
            (select 2, 'unit', name, null, 0, st_pointonsurface(outline), teryt, level
            from administrative_unit
            where lower(unaccent(name)) ~>=~ (select beginning from word)
                and lower(unaccent(name)) ~<~ (select beginning || chr(1114111) from word) and outline is not null
            order by length(teryt) desc, name limit ?)) found on true
          order by found.rank, found.places desc, found.label
          limit ?""";

  private final Database database;

  GazetteerSql(Database database) {
    this.database = database;
  }

  /**
   * @param beginning of a name, with or without accents
   */
  public Answer<List<GazetteerItem>> search(String beginning, int limit) {
    return database.ask(
        SEARCH,
        List.of(beginning, limit, limit, limit, limit),
        row ->
            new GazetteerItem(
                row.getString("label"),
                row.getString("context"),
                row.getString("kind"),
                new Position(row.getDouble("lat"), row.getDouble("lon")),
                row.getString("teryt"),
                row.getString("level")));
  }
}
