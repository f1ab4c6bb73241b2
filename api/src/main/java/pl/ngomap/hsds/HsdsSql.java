package pl.ngomap.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;

/** Which organisations and places are on a page, and how many there are; and where they work. */
@ApplicationScoped
class HsdsSql {

  private static final String ORGANISATIONS =
      """
      listing_organisation o join organisation t on t.id = o.organisation_id where true""";

  private static final String PLACES =
      """
      listing_place p join listing_organisation o on o.organisation_id = p.organisation_id
      join organisation t on t.id = o.organisation_id where true""";

  private static final String COUNT =
      "select " + DataVersionSql.WORD + ", (select count(*) from %s) as found from data_version v";

  private static final String PAGE =
      "select "
          + DataVersionSql.WORD
          + ", page.* from data_version v left join lateral (select %s from %s order by 1 %s) page on true";

  private static final String AREAS =
      "select "
          + DataVersionSql.WORD
          + """
          , a.id, a.organisation_id, u.name, st_asgeojson(case a.kind
            when 'radius' then st_buffer(a.centre::geography, a.radius_metres)::geometry
            else st_simplifypreservetopology(coalesce(a.shape, u.outline), 0.0001) end, 6) as extent
          from data_version v
          left join activity_area a on a.organisation_id = any(?::uuid[])
          left join administrative_unit u on u.teryt = a.teryt
          order by a.organisation_id, a.ordinal""";

  private final Database database;

  HsdsSql(Database database) {
    this.database = database;
  }

  /** A place, and whose it is. */
  record PlaceKey(UUID place, UUID organisation) {}

  long countOrganisations(HsdsFilter filter) {
    return count(ORGANISATIONS, filter);
  }

  long countPlaces(HsdsFilter filter) {
    return count(PLACES, filter);
  }

  private long count(String tables, HsdsFilter filter) {
    return database
        .ask(
            COUNT.formatted(tables + filter.condition()),
            filter.values(),
            row -> row.getLong("found"))
        .body()
        .get(0);
  }

  Answer<List<UUID>> organisations(HsdsFilter filter, HsdsPaging paging) {
    return database.ask(
        PAGE.formatted("o.organisation_id", ORGANISATIONS + filter.condition(), "limit ? offset ?"),
        values(filter, paging),
        row -> row.getObject(2, UUID.class));
  }

  /** Those behind one of them, for who wants all. */
  List<UUID> organisationsAfter(UUID last, HsdsFilter filter, int limit) {
    HsdsFilter behind = filter.and(" and o.organisation_id > ?", last);
    return organisations(behind, new HsdsPaging(1, limit)).body();
  }

  Answer<List<PlaceKey>> places(HsdsFilter filter, HsdsPaging paging) {
    return database.ask(
        PAGE.formatted(
            "p.place_id, p.organisation_id", PLACES + filter.condition(), "limit ? offset ?"),
        values(filter, paging),
        row -> new PlaceKey(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
  }

  /** By organisation: a service has the identifier of its organisation. */
  Map<UUID, List<Hsds.ServiceArea>> areas(Collection<UUID> organisations) {
    String[] ids = organisations.stream().map(UUID::toString).toArray(String[]::new);
    return database
        .ask(
            AREAS,
            List.of((Object) ids),
            row ->
                new Hsds.ServiceArea(
                    row.getObject("id", UUID.class),
                    row.getObject("organisation_id", UUID.class),
                    row.getString("name"),
                    row.getString("extent"),
                    row.getString("extent") == null ? null : "geojson"))
        .body()
        .stream()
        .collect(Collectors.groupingBy(Hsds.ServiceArea::service_id));
  }

  private static List<Object> values(HsdsFilter filter, HsdsPaging paging) {
    List<Object> values = new ArrayList<>(filter.values());
    values.add(paging.perPage());
    values.add(paging.offset());
    return values;
  }
}
