package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All organisations that a question asks for, in portions: for files of the whole map. Between two
 * portions no connection to the database is held, however slowly somebody reads; whoever is there
 * throughout is met exactly once.
 */
@ApplicationScoped
public class Directory {

  private static final int PORTION = 1_000;

  private static final String LIST =
      "select "
          + DataVersionSql.WORD
          + " as version, page.*, "
          + DirectoryEntry.COLUMNS
          + """
          , p.place_id, p.kind, st_y(p.position) as lat, st_x(p.position) as lon, p."precision",
            p.street, p.house_number, p.postal_code, p.city, p.country, p.opening_hours, p.wheelchair
          from data_version v
          left join lateral (
            select %s
            from listing_organisation o
            where true%s
            order by organisation_id
            limit ?) page on true
          left join organisation t on t.id = page.organisation_id
          left join listing_place p on p.organisation_id = page.organisation_id
          order by page.organisation_id, p.ordinal""";

  private final Database database;
  private final Filters filters;
  private final JsonColumn json;
  private final ChangesSql changes;
  private final DataVersionSql versions;

  Directory(
      Database database,
      Filters filters,
      JsonColumn json,
      ChangesSql changes,
      DataVersionSql versions) {
    this.database = database;
    this.filters = filters;
    this.json = json;
    this.changes = changes;
    this.versions = versions;
  }

  /** A checked question, and how far it was answered. */
  public static final class Walk {

    private OrganisationsQuery next;

    private Walk(OrganisationsQuery first) {
      this.next = first;
    }
  }

  /** An organisation and one of its places. */
  private record Row(DirectoryEntry organisation, PlaceView place) {}

  /**
   * Begins a walk.
   *
   * @throws pl.ngomap.problem.Refusal naming the parameter that cannot be used
   */
  public Walk walk(DirectoryParameters words) {
    return new Walk(OrganisationsQuery.byId(words, filters, PORTION));
  }

  /**
   * One organisation.
   *
   * @param idOrSlug which
   * @throws pl.ngomap.problem.Refusal when there is none
   */
  public DirectoryEntry get(String idOrSlug) {
    boolean id = idOrSlug.matches(ProfileSql.UUID_FORM);
    String condition = id ? " and o.organisation_id = ?::uuid" : " and o.slug = ?";
    List<Object> values = List.of(idOrSlug.indexOf('\0') < 0 ? idOrSlug : "", 1);
    return read(condition, values).stream().findFirst().orElseThrow(ProfileSql::unknown);
  }

  /** Those of some organisations that are there, in the order of their identifiers. */
  public List<DirectoryEntry> get(Collection<UUID> ids) {
    String[] words = ids.stream().map(UUID::toString).toArray(String[]::new);
    return read(" and o.organisation_id = any(?::uuid[])", List.of(words, ids.size()));
  }

  /** Of what is current, for answers that are made of entries. */
  public String etag() {
    return VersionFilter.etag(versions.read());
  }

  /** Where to follow the changes from, for who takes a copy now. */
  public String cursor() {
    ChangesSql.Numbers now = changes.numbers();
    return new ChangesQuery.After(now.lineage(), now.value(), new UUID(-1, -1))
        .cursor(new ChangesQuery(1, null, null, false));
  }

  /** The following portion; empty at the end. */
  public List<DirectoryEntry> next(Walk walk) {
    if (walk.next == null) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    String conditions = OrganisationsSql.conditions(walk.next, values);
    values.add(PORTION);
    List<DirectoryEntry> entries = read(conditions, values);
    walk.next = entries.size() < PORTION ? null : walk.next.after(entries.get(PORTION - 1).id());
    return entries;
  }

  private List<DirectoryEntry> read(String conditions, List<Object> values) {
    String sql = LIST.formatted(OrganisationView.COLUMNS, conditions);
    return joined(database.ask(sql, values, this::row).body());
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        DirectoryEntry.of(row, json), row.getObject("place_id") == null ? null : PlaceView.of(row));
  }

  private static List<DirectoryEntry> joined(List<Row> rows) {
    Map<UUID, DirectoryEntry> entries = new LinkedHashMap<>();
    for (Row row : rows) {
      DirectoryEntry entry =
          entries.computeIfAbsent(row.organisation().id(), id -> row.organisation());
      if (row.place() != null) {
        entry.places().add(DirectoryEntry.Place.of(row.place()));
      }
    }
    return new ArrayList<>(entries.values());
  }
}
