package pl.ngomap.geocode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.ngomap.geo.Position;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;

/**
 * Finds addresses among the places that are published here: houses, streets, towns, units. A house
 * whose place is only known about is no more exact than its street.
 */
@ApplicationScoped
class EmbeddedGazetteer implements GeocodingGateway {

  /** Each way of reading the address looks at a bounded number of places. */
  private static final String FIND =
      "select "
          + DataVersionSql.WORD
          + """
           as version, found.label, found."precision", st_y(found.middle) as lat, st_x(found.middle) as lon
          from data_version v left join lateral (
            select read.turn, place.*
            from (
              select turn, folded_street(street) as street, lower(unaccent(city)) as city, ?::text as number
              from unnest(?::text[], ?::text[]) with ordinality split(street, city, turn)) read
            cross join lateral (
              (select 0 as rank, case p."precision" when 'exact' then 'house' when 'city' then 'town' else 'street' end as "precision",
                concat_ws(', ', p.street || ' ' || p.house_number, p.city) as label,
                p.position as middle
              from listing_place p
              where p.position is not null and p.street_folded = read.street
                and (read.city is null or p.city_folded = read.city) and lower(p.house_number) = read.number
              order by p."precision" = 'exact' desc, lower(unaccent(p.city)) = lower(unaccent(?)) desc, p.place_id limit 1)
              union all
              (select 1, 'street', concat_ws(', ', min(near.street), near.city), st_centroid(st_collect(near.position))
              from (
                select p.street, p.city, p.position from listing_place p
                where p.position is not null and p.street_folded = read.street
                  and (read.city is null or p.city_folded = read.city) limit 2000) near
              group by near.city order by near.city = ? desc, count(*) desc, near.city limit 1)
              union all
              (select 2, 'town', min(near.city), st_centroid(st_collect(near.position))
              from (
                select p.city, p.position from listing_place p
                where p.position is not null and read.city is null and read.number is null
                  and p.city_folded = read.street limit 2000) near
              having count(*) > 0)
              union all
              (select 3, 'town', u.name, st_pointonsurface(u.outline)
              from administrative_unit u
              where u.outline is not null and read.city is null and read.number is null
                and lower(unaccent(u.name)) = read.street
              order by length(u.teryt) desc limit 1)) place
            order by place.rank, read.turn limit 1) found on true""";

  private final Database database;
  private final GeocodeConfig config;

  EmbeddedGazetteer(Database database, GeocodeConfig config) {
    this.database = database;
    this.config = config;
  }

  @Override
  public String name() {
    return "gazetteer";
  }

  @Override
  public Optional<GeocodedPlace> find(AddressText address) {
    AddressText.Splits splits = address.splits();
    List<Object> values = new ArrayList<>();
    values.add(address.number() == null ? null : address.number().toLowerCase(Locale.ROOT));
    values.add(splits.streets().toArray(String[]::new));
    values.add(splits.cities().toArray(String[]::new));
    values.add(config.city());
    values.add(config.city());
    return database
        .ask(
            FIND,
            values,
            row ->
                new GeocodedPlace(
                    row.getString("label"),
                    new Position(row.getDouble("lat"), row.getDouble("lon")),
                    row.getString("precision"),
                    name()))
        .body()
        .stream()
        .findFirst();
  }
}
