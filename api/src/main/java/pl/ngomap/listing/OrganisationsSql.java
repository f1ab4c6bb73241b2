package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.kernel.Page;
import pl.ngomap.listing.Filter.Listed;

/**
 * Lists organisations with their places, page by page; a page costs the same however deep it lies.
 */
@ApplicationScoped
class OrganisationsSql {

  /** The page is taken first, then its places: one statement, so one state of the data. */
  private static final String LIST =
      "select "
          + DataVersionSql.WORD
          + """
           as version, page.*, p.place_id, p.kind, st_y(p.position) as lat, st_x(p.position) as lon, p."precision",
            p.street, p.house_number, p.postal_code, p.city, p.country, p.opening_hours, p.wheelchair
          from data_version v
          left join lateral (
            select %s
            from listing_organisation o
            where true%s
            order by %s
            limit ?) page on true
          left join listing_place p on p.organisation_id = page.organisation_id
          order by %s, p.ordinal""";

  private static final Map<String, String> ORDERS =
      Map.of(
          OrganisationsQuery.BY_ID, "organisation_id",
          OrganisationsQuery.BY_NAME, "example, name collate \"pl-x-icu\", organisation_id");

  private static final Map<String, String> AFTER =
      Map.of(
          OrganisationsQuery.BY_ID, " and o.organisation_id > ?",
          OrganisationsQuery.BY_NAME,
              " and (o.example, o.name collate \"pl-x-icu\", o.organisation_id) > (?, ?, ?)");

  private final Database database;
  private final Standings standings;

  OrganisationsSql(Database database, Standings standings) {
    this.database = database;
    this.standings = standings;
  }

  /** One row of the page and one of its places; null when it has none. */
  private record Row(OrganisationView organisation, PlaceView place) {}

  Answer<Page<OrganisationView>> list(OrganisationsQuery query) {
    List<Object> values = new ArrayList<>();
    String conditions = conditions(query, values);
    values.add(query.limit() + 1);
    Standings.At at = standings.at(query.at());
    String order = ORDERS.get(query.sort());
    Answer<List<Row>> answer =
        database.ask(
            LIST.formatted(
                OrganisationView.COLUMNS,
                conditions,
                order,
                "page." + order.replace(", ", ", page.")),
            values,
            row ->
                new Row(
                    OrganisationView.of(row),
                    row.getObject("place_id") == null ? null : PlaceView.of(row, at)));
    return new Answer<>(answer.version(), page(query, answer.body()));
  }

  /** On {@code listing_organisation o}, each with "and" in front. */
  static String conditions(OrganisationsQuery query, List<Object> values) {
    StringBuilder sql = new StringBuilder(query.filter().sql(Listed.ORGANISATIONS));
    values.addAll(query.filter().values());
    if (query.unit() != null) {
      sql.append(" and o.units && ?");
      values.add(new String[] {query.unit()});
    }
    if (query.located() != null) {
      sql.append(query.located() ? " and " : " and not ").append(query.filter().onMap());
      values.addAll(query.filter().placeValues());
    }
    if (query.box() != null) {
      sql.append(
              " and exists (select from listing_place b where b.organisation_id = o.organisation_id and ")
          .append(BoxSql.sql(query.box(), "b.position"))
          .append(")");
      values.addAll(BoxSql.values(query.box()));
    }
    if (query.after() != null) {
      sql.append(AFTER.get(query.sort()));
      if (query.sort().equals(OrganisationsQuery.BY_NAME)) {
        values.add(query.after().example());
        values.add(query.after().name());
      }
      values.add(query.after().id());
    }
    return sql.toString();
  }

  private static Page<OrganisationView> page(OrganisationsQuery query, List<Row> rows) {
    Map<UUID, OrganisationView> organisations = new LinkedHashMap<>();
    Map<UUID, List<PlaceView>> places = new LinkedHashMap<>();
    for (Row row : rows) {
      organisations.putIfAbsent(row.organisation().id(), row.organisation());
      List<PlaceView> own =
          places.computeIfAbsent(row.organisation().id(), id -> new ArrayList<>());
      if (row.place() != null) {
        own.add(row.place());
      }
    }
    List<OrganisationView> items =
        organisations.values().stream()
            .limit(query.limit())
            .map(organisation -> organisation.with(places.get(organisation.id())))
            .toList();
    boolean more = organisations.size() > query.limit();
    return new Page<>(items, more ? query.cursorAfter(items.get(items.size() - 1)) : null);
  }
}
