package pl.ngomap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import pl.ngomap.listing.DirectoryEntry;

/**
 * OGC GeoPackage 1.3: one layer of points, {@code places}. SQLite needs a file of its own, which is
 * sent when it is complete.
 */
final class GeoPackageFile implements ExportFile {

  private static final int WGS84 = 4326;
  private static final int POINT_BYTES = 8 + 21;
  private static final String SCHEMA = "geopackage.sql";

  private final OutputStream out;
  private final PageLinks links;
  private final Path file;
  private final Connection database;
  private final PreparedStatement insert;

  GeoPackageFile(OutputStream out, PageLinks links) throws IOException {
    this.out = out;
    this.links = links;
    this.file = Files.createTempFile("places", ".gpkg");
    try {
      this.database = DriverManager.getConnection("jdbc:sqlite:" + file);
      createTables();
      database.setAutoCommit(false);
      this.insert = database.prepareStatement(insertStatement());
    } catch (SQLException e) {
      Files.deleteIfExists(file);
      throw new IOException(e);
    }
  }

  private void createTables() throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      for (String sql : schema().split(";\\s*\n")) {
        statement.execute(sql);
      }
      for (String column : ExportRow.COLUMNS) {
        statement.execute("alter table places add column " + column + " " + type(column));
      }
    }
  }

  private static String schema() throws IOException {
    return new String(
        GeoPackageFile.class.getResourceAsStream("/export/" + SCHEMA).readAllBytes(),
        StandardCharsets.UTF_8);
  }

  private static String type(String column) {
    return switch (column) {
      case "lat", "lon" -> "double";
      case "public_benefit", "example" -> "boolean";
      default -> "text";
    };
  }

  private static String insertStatement() {
    return "insert into places (geom, "
        + String.join(", ", ExportRow.COLUMNS)
        + ") values (?"
        + ", ?".repeat(ExportRow.COLUMNS.size())
        + ")";
  }

  @Override
  public void add(DirectoryEntry entry) throws IOException {
    try {
      for (Map<String, Object> row : ExportRow.of(entry, links)) {
        insert.setBytes(1, geometry((Double) row.get("lon"), (Double) row.get("lat")));
        List<String> columns = ExportRow.COLUMNS;
        for (int i = 0; i < columns.size(); i++) {
          insert.setObject(i + 2, row.get(columns.get(i)));
        }
        insert.addBatch();
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** GeoPackage binary: a header without envelope, then well-known binary; null where not drawn. */
  private static byte[] geometry(Double lon, Double lat) {
    if (lon == null) {
      return null;
    }
    return ByteBuffer.allocate(POINT_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put((byte) 1)
        .putInt(WGS84)
        .put((byte) 1)
        .putInt(1)
        .putDouble(lon)
        .putDouble(lat)
        .array();
  }

  @Override
  public void flush() throws IOException {
    try {
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      insert.close();
      database.commit();
      database.close();
      Files.copy(file, out);
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
