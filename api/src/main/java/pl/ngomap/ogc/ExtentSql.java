package pl.ngomap.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.ngomap.listing.DataVersionSql;
import pl.ngomap.listing.Database;

/**
 * How far the features of a collection reach, as the spatial index tells it: no feature is read.
 */
@ApplicationScoped
class ExtentSql {

  private static final List<Double> WORLD = List.of(-180.0, -90.0, 180.0, 90.0);

  private static final String READ =
      "select "
          + DataVersionSql.WORD
          + """
           as version, st_xmin(e) as west, st_ymin(e) as south, st_xmax(e) as east, st_ymax(e) as north
          from data_version v left join st_estimatedextent('%s', '%s') e on true""";

  private final Database database;

  ExtentSql(Database database) {
    this.database = database;
  }

  /** West, south, east, north in degrees; the world while nothing is there. */
  List<Double> read(Collection collection) {
    return database
        .ask(
            READ.formatted(collection.extentTable(), collection.extentColumn()),
            List.of(),
            row ->
                List.of(
                    row.getDouble("west"),
                    row.getDouble("south"),
                    row.getDouble("east"),
                    row.getDouble("north")))
        .body()
        .stream()
        .findFirst()
        .orElse(WORLD);
  }
}
