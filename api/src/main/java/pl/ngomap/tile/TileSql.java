package pl.ngomap.tile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.AnswerMemory;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;
import pl.ngomap.listing.Filter;
import pl.ngomap.listing.Filter.Listed;

/** Makes tiles in the database: one statement for one tile, its version with it. */
@ApplicationScoped
public class TileSql {

  /** What a tile holds. */
  public enum Layers {
    BOTH,
    PLACES,
    AREAS
  }

  /** More places than this in one tile are cells of a grid with their counts. */
  static final int MOST_PLACES = 1_500;

  /** Levels below a tile's zoom that a cell lies: 16 by 16 cells a tile. */
  private static final int CELL_LEVELS = 4;

  private static final int MORTON_ZOOM = 24;

  /** Areas in one tile; the largest are drawn. */
  private static final int MOST_AREAS = 400;

  /**
   * Symbols near an edge are drawn in both tiles: 64 of 4,096 units. Organisations' areas of fewer
   * square metres than two by two pixels have are not drawn.
   */
  private static final String BOUNDS =
      """
      with address as (select ?::int as z, ?::int as x, ?::int as y),
      tile as materialized (
        select st_tileenvelope(z, x, y) as web,
          st_transform(st_tileenvelope(z, x, y), 4326) as box,
          st_transform(st_tileenvelope(z, x, y, margin => 64.0 / 4096), 4326) as wide,
          (40075016.7 / 2 ^ z / 128) ^ 2 as least
        from address)
      """;

  private static final String COUNT =
      BOUNDS
          + "select "
          + DataVersionSql.WORD
          + """
           as version, (select count(*) from (
            select from listing_place p, tile where p.position && tile.box%s limit ?) counted) as places
          from data_version v""";

  private static final String POINTS =
      """
      select st_asmvtgeom(st_transform(p.position, 3857), tile.web, 4096, 64, true) as geom,
        p.organisation_id::text as organisation, p.slug, p.name, p.family, p."precision", p.example, 1 as places
      from listing_place p, tile
      where p.position && tile.wide%s
      order by p.place_id""";

  private static final String CELLS =
      """
      select st_asmvtgeom(st_transform(c.centre, 3857), tile.web, 4096, 64, true) as geom, c.places
      from tile, (
        select st_setsrid(st_makepoint(avg(st_x(p.position)), avg(st_y(p.position))), 4326) as centre, count(*) as places
        from listing_place p, tile
        where p.position && tile.box%s
        group by p.cell >> %d) c""";

  /**
   * A unit stands once, with how many work there; drawn ones and circles each by themselves. Which
   * ones there are is told by indexes: of pieces, and of the geocentric boxes around circles, which
   * are held against the box of 25 points of the tile, widened by what may bulge between them.
   * Shapes are made for those only that are drawn.
   */
  private static final String AREAS =
      """
      with points as (
        select st_transform(st_force3d(st_setsrid(st_makepoint(
            st_xmin(wide) + (st_xmax(wide) - st_xmin(wide)) * i / 4, st_ymin(wide) + (st_ymax(wide) - st_ymin(wide)) * j / 4),
            4326)), 4978) as p,
          2 * 6400000 * (1 - cos(radians((st_xmax(wide) - st_xmin(wide)) / 8))) as bulge
        from tile, generate_series(0, 4) i, generate_series(0, 4) j),
      space as materialized (
        select st_makeline(
          st_makepoint(min(st_x(p)) - max(bulge), min(st_y(p)) - max(bulge), min(st_z(p)) - max(bulge)),
          st_makepoint(max(st_x(p)) + max(bulge), max(st_y(p)) + max(bulge), max(st_z(p)) + max(bulge))) as diagonal
        from points),
      near as (
        select area_id from listing_area_piece, tile where outline && tile.wide
        union
        select area_id from listing_area a, space, tile
        where a.square_metres > tile.least and a.reach &&& space.diagonal and st_dwithin(a.centre, tile.wide::geography, a.radius_metres)),
      chosen as materialized (
        select u.teryt, u.name, null::uuid as area_id, u.square_metres
        from administrative_unit u, tile
        where u.outline && tile.wide and exists (select from listing_area a where a.teryt = u.teryt)
        union all
        select null, o.name, a.area_id, a.square_metres
        from near join listing_area a using (area_id)
        join listing_organisation o on o.organisation_id = a.organisation_id
        cross join tile
        where a.square_metres > tile.least%1$s
        order by square_metres desc nulls last
        limit %2$d),
      area as (
        select u.outline as shape, 'unit' as kind, c.name, c.teryt, null as organisation, null as slug, works.organisations
        from chosen c join administrative_unit u on u.teryt = c.teryt
        cross join lateral (select count(distinct a.organisation_id) as organisations from %3$s) works
        where works.organisations > 0
        union all
        select coalesce(t.shape, st_buffer(t.centre::geography, t.radius_metres)::geometry), t.kind, c.name, null,
          t.organisation_id::text, o.slug, 1
        from chosen c join activity_area t on t.id = c.area_id
        join listing_organisation o on o.organisation_id = t.organisation_id)
      select st_asmvtgeom(st_transform(st_clipbybox2d(area.shape, tile.wide), 3857), tile.web, 4096, 64, true) as geom,
        area.kind, area.name, area.teryt, area.organisation, area.slug, area.organisations
      from area, tile""";

  /**
   * Who works in a unit {@code c}: all, for which an index is enough, or those that a filter
   * leaves.
   */
  private static final String ALL_OF_A_UNIT = "listing_area a where a.teryt = c.teryt";

  private static final String SOME_OF_A_UNIT =
      "listing_area a join listing_organisation o on o.organisation_id = a.organisation_id where a.teryt = c.teryt%s";

  private static final String TILE =
      BOUNDS
          + "select "
          + DataVersionSql.WORD
          + """
           as version, %s as tile
          from data_version v""";

  private static final String PLACES_LAYER =
      "(select coalesce(st_asmvt(place, 'places', 4096, 'geom'), '') from (%s) place)";

  private static final String AREAS_LAYER =
      "(select coalesce(st_asmvt(area, 'areas', 4096, 'geom'), '') from (%s) area)";

  /** A full tile is dear to make; it stays the same until the data version changes. */
  private final AnswerMemory<byte[]> memory;

  private final Database database;

  TileSql(Database database, DataVersionSql versions) {
    this.database = database;
    this.memory = new AnswerMemory<>(versions, 1_000);
  }

  /** A Mapbox Vector Tile; empty where there is nothing. */
  public Answer<byte[]> read(TileAddress address, Filter filter, Layers layers) {
    return memory.recall(address + " " + layers + filter, () -> make(address, filter, layers));
  }

  private Answer<byte[]> make(TileAddress address, Filter filter, Layers layers) {
    List<Object> values = new ArrayList<>(List.of(address.zoom(), address.x(), address.y()));
    List<String> parts = new ArrayList<>();
    if (layers != Layers.AREAS) {
      parts.add(PLACES_LAYER.formatted(places(address, filter)));
      values.addAll(filter.values());
    }
    if (layers != Layers.PLACES) {
      parts.add(AREAS_LAYER.formatted(areas(filter)));
      values.addAll(filter.values());
      values.addAll(filter.values());
    }
    Answer<List<byte[]>> answer =
        database.ask(
            TILE.formatted(String.join(" || ", parts)), values, row -> row.getBytes("tile"));
    return new Answer<>(answer.version(), answer.body().get(0));
  }

  private String places(TileAddress address, Filter filter) {
    return isMoreThanDrawn(address, filter)
        ? CELLS.formatted(filter.sql(Listed.PLACES), shift(address))
        : POINTS.formatted(filter.sql(Listed.PLACES));
  }

  private static String areas(Filter filter) {
    String condition = filter.sql(Listed.ORGANISATIONS);
    return AREAS.formatted(
        condition,
        MOST_AREAS,
        condition.isEmpty() ? ALL_OF_A_UNIT : SOME_OF_A_UNIT.formatted(condition));
  }

  private boolean isMoreThanDrawn(TileAddress address, Filter filter) {
    List<Object> values = values(address, filter);
    values.add(MOST_PLACES + 1);
    return database
            .ask(COUNT.formatted(filter.sql(Listed.PLACES)), values, row -> row.getLong("places"))
            .body()
            .get(0)
        > MOST_PLACES;
  }

  /** For the question marks of the address and of one filter. */
  private static List<Object> values(TileAddress address, Filter filter) {
    List<Object> values = new ArrayList<>(List.of(address.zoom(), address.x(), address.y()));
    values.addAll(filter.values());
    return values;
  }

  private static int shift(TileAddress address) {
    return 2 * Math.max(0, MORTON_ZOOM - address.zoom() - CELL_LEVELS);
  }
}
