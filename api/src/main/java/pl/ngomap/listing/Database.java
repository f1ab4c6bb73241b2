package pl.ngomap.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pl.ngomap.problem.Refusal;

/**
 * Plain JDBC for all who read the public face: rows become records, without an object that is
 * managed in between.
 */
@ApplicationScoped
public class Database {

  /** Nobody waits longer in front of a map; whoever asks for more must not take it from others. */
  private static final int LONGEST_SECONDS = 10;

  /** SQLSTATE query_canceled. */
  private static final String CANCELLED = "57014";

  /** What the pool says when all connections were busy for too long. */
  private static final String NO_CONNECTION = "acquisition timeout";

  private final AgroalDataSource source;
  private final Release release;

  Database(AgroalDataSource source, Release release) {
    this.source = source;
    this.release = release;
  }

  /** Makes a record of the row that the cursor stands on. */
  public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /**
   * Runs a query whose first column is the data version, in at least one row; rows whose second
   * column is null hold nothing else.
   *
   * @param values for the question marks, in order; a {@code String[]} becomes a text array
   */
  public <T> Answer<List<T>> ask(String sql, List<?> values, RowMapper<T> mapper) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(LONGEST_SECONDS);
      bind(connection, statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        String version = null;
        List<T> records = new ArrayList<>();
        while (rows.next()) {
          version = release.word() + "-" + rows.getString(1);
          if (rows.getObject(2) != null) {
            records.add(mapper.map(rows));
          }
        }
        return new Answer<>(version, records);
      }
    } catch (SQLException e) {
      if (CANCELLED.equals(e.getSQLState())) {
        throw Refusal.tooCostly();
      }
      if (e.getSQLState() == null && String.valueOf(e.getMessage()).contains(NO_CONNECTION)) {
        throw Refusal.unavailable("busy", "Too many ask at once.");
      }
      throw new IllegalStateException("The database did not answer", e);
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, List<?> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof String[] words) {
        statement.setArray(i + 1, connection.createArrayOf("text", words));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}
