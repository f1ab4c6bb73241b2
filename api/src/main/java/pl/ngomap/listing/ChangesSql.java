package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ngomap.problem.Refusal;

/**
 * Reads the change log in commit order. The lock on {@code data_version} puts publications in line:
 * when one of them can be seen, all before it can, too. So who keeps the cursor misses nothing,
 * however long other transactions are under way.
 */
@ApplicationScoped
class ChangesSql {

  private static final UUID FIRST = new UUID(0, 0);
  private static final UUID LAST = new UUID(-1, -1);

  private static final String NUMBERS =
      "select " + DataVersionSql.WORD + ", v.lineage, v.value from data_version v";

  private static final String CHANGES =
      "select "
          + DataVersionSql.WORD
          + """
           as data, c.version, c.kind as change, c.revision, c.changed_at, c.organisation_id, o.slug, o.name,
            o.legal_form, o.family, o.spheres, o.public_benefit, o.example, p.place_id, p.kind,
            st_y(p.position) as lat, st_x(p.position) as lon, p."precision", p.street, p.house_number, p.postal_code,
            p.city, p.country, p.opening_hours, p.wheelchair
          from data_version v
          left join lateral (
            select * from change_log
            where %1$s
            order by %2$s
            limit ?) c on true
          left join listing_organisation o on o.organisation_id = c.organisation_id and c.kind = 'published'
          left join listing_place p on p.organisation_id = o.organisation_id
          order by %3$s, p.ordinal""";

  private static final String OLDEST_FIRST = "version, organisation_id";
  private static final String NEWEST_FIRST = "version desc, organisation_id desc";
  private static final String AFTER = "(version, organisation_id) > (?, ?)";
  private static final String BEFORE = "(version, organisation_id) < (?, ?)";

  /** Nothing happened so late: begin after all that did. */
  private static final String SINCE =
      "version >= coalesce((select min(version) from change_log where changed_at >= ?), v.value + 1)";

  private final Database database;

  ChangesSql(Database database) {
    this.database = database;
  }

  /** What this database calls itself, and the number of its data. */
  record Numbers(String lineage, long value) {}

  /** A change, and one of the places of its organisation; null when it has none. */
  private record Row(ChangeView change, PlaceView place) {}

  /**
   * @throws Refusal for a cursor of another database, or of a future that this one, restored from a
   *     copy, has not had
   */
  Answer<ChangesPage> read(ChangesQuery query) {
    Numbers now = numbers();
    ChangesQuery.After after = query.after();
    if (after != null && !(after.lineage().equals(now.lineage) && after.version() <= now.value)) {
      throw Refusal.foreignCursor();
    }
    ChangesQuery.After last = lastSeen(query, now);
    Answer<List<ChangeView>> answer =
        query.since() == null
            ? ask(query.newestFirst() ? BEFORE : AFTER, query, last.version(), last.id())
            : ask(SINCE, query, OffsetDateTime.ofInstant(query.since(), ZoneOffset.UTC));
    return new Answer<>(answer.version(), page(query, now, last, answer.body()));
  }

  /**
   * Where the reader stands: at the end that the walk begins at, when the question does not say.
   */
  private static ChangesQuery.After lastSeen(ChangesQuery query, Numbers now) {
    if (query.after() != null) {
      return query.after();
    }
    return query.newestFirst() || query.since() != null
        ? new ChangesQuery.After(now.lineage, now.value, LAST)
        : new ChangesQuery.After(now.lineage, 0, FIRST);
  }

  private Answer<List<ChangeView>> ask(String condition, ChangesQuery query, Object... position) {
    List<Object> values = new ArrayList<>(List.of(position));
    values.add(query.limit() + 1);
    String order = query.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST;
    Answer<List<Row>> rows =
        database.ask(
            CHANGES.formatted(condition, order, "c." + order.replace(", ", ", c.")),
            values,
            ChangesSql::row);
    return new Answer<>(rows.version(), joined(rows.body()));
  }

  Numbers numbers() {
    return database
        .ask(NUMBERS, List.of(), row -> new Numbers(row.getString(2), row.getLong(3)))
        .body()
        .get(0);
  }

  private static Row row(ResultSet row) throws SQLException {
    OrganisationView organisation =
        row.getString("slug") == null ? null : OrganisationView.of(row).with(new ArrayList<>());
    ChangeView change =
        new ChangeView(
            row.getLong("version"),
            row.getString("change"),
            row.getObject("organisation_id", UUID.class),
            row.getInt("revision"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
            organisation);
    return new Row(change, row.getObject("place_id") == null ? null : PlaceView.of(row));
  }

  /** The rows of one change follow each other. */
  private static List<ChangeView> joined(List<Row> rows) {
    List<ChangeView> changes = new ArrayList<>();
    for (Row row : rows) {
      ChangeView last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
      if (last == null || !last.isSame(row.change)) {
        last = row.change;
        changes.add(last);
      }
      if (row.place != null) {
        last.organisation().places().add(row.place);
      }
    }
    return changes;
  }

  private static ChangesPage page(
      ChangesQuery query, Numbers now, ChangesQuery.After seen, List<ChangeView> changes) {
    boolean more = changes.size() > query.limit();
    List<ChangeView> items = more ? changes.subList(0, query.limit()) : changes;
    if (items.isEmpty()) {
      return new ChangesPage(items, seen.cursor(query), more);
    }
    ChangeView last = items.get(items.size() - 1);
    return new ChangesPage(
        items, new ChangesQuery.After(now.lineage, last.version(), last.id()).cursor(query), more);
  }
}
