package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import pl.ngomap.geo.BoundingBox;

/** Outlines of administrative units: what a map shows when its tiles cannot be loaded. */
@ApplicationScoped
class OutlinesSql {

  /** The level that suits the zoom or, where it was not imported, the next finer one that was. */
  private static final String LIST =
      """
      with unit as materialized (
        select teryt, name, level, outline,
          case level when 'country' then 0 when 'voivodeship' then 1 when 'county' then 2 else 3 end as rank
        from administrative_unit where %s),
      level as (select coalesce(min(rank) filter (where rank >= ?), max(rank)) as rank from unit)
      select"""
          + " "
          + DataVersionSql.WORD
          + """
           as version, jsonb_build_object('type', 'FeatureCollection', 'features', (
            select coalesce(jsonb_agg(jsonb_build_object(
              'type', 'Feature', 'id', teryt,
              'properties', jsonb_build_object('teryt', teryt, 'name', name, 'level', level),
              'geometry', st_asgeojson(st_forcepolygonccw(st_simplifypreservetopology(outline, ?)), 5, 0)::jsonb)
              order by teryt), '[]')
            from unit where rank = (select rank from level)))::text as document
          from data_version v""";

  private static final int ZOOM_OF_VOIVODESHIPS = 5;
  private static final int ZOOM_OF_COUNTIES = 8;
  private static final int ZOOM_OF_COMMUNES = 10;

  /** A box that is too large for its zoom gets coarser outlines, not more of them. */
  private static final int MAX_TILES_ACROSS = 32;

  /** Outlines of a country take a second; they stay the same until the data version changes. */
  private final AnswerMemory<String> memory;

  private final Database database;

  OutlinesSql(Database database, DataVersionSql versions) {
    this.database = database;
    this.memory = new AnswerMemory<>(versions, 50);
  }

  /** A GeoJSON FeatureCollection, its detail about that of a pixel. */
  Answer<String> list(BoundingBox box, int wantedZoom) {
    int zoom = Math.min(wantedZoom, Zoom.finest(box, MAX_TILES_ACROSS));
    return memory.recall(box + " " + zoom, () -> read(box, zoom));
  }

  private Answer<String> read(BoundingBox box, int zoom) {
    List<Object> values = new ArrayList<>(BoxSql.values(box));
    values.add(rank(zoom));
    values.add(360.0 / (256L << zoom));
    Answer<List<String>> answer =
        database.ask(
            LIST.formatted(BoxSql.sql(box, "outline")), values, row -> row.getString("document"));
    return new Answer<>(answer.version(), answer.body().get(0));
  }

  private static int rank(int zoom) {
    if (zoom < ZOOM_OF_VOIVODESHIPS) {
      return 0;
    }
    if (zoom < ZOOM_OF_COUNTIES) {
      return 1;
    }
    return zoom < ZOOM_OF_COMMUNES ? 2 : 3;
  }
}
