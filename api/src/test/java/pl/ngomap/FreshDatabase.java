package pl.ngomap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * A new database for a run of tests, in the cluster that {@code NGOMAP_TEST_DB_URL} names ({@code
 * bin/test} makes one); dropped at the end.
 */
public class FreshDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String URL = System.getenv("NGOMAP_TEST_DB_URL");
  private static final String USER = System.getenv("NGOMAP_TEST_DB_USER");
  private static final String PASSWORD = System.getenv("NGOMAP_TEST_DB_PASSWORD");

  private final String name = "ngomap_test_" + UUID.randomUUID().toString().replace('-', '_');

  @Override
  public Map<String, String> start() {
    if (URL == null) {
      throw new IllegalStateException(
          "NGOMAP_TEST_DB_URL names no cluster: run bin/test, which makes one");
    }
    execute("create database " + name);
    return Map.of(
        "quarkus.datasource.jdbc.url", URL.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"),
        "quarkus.datasource.username", USER,
        "quarkus.datasource.password", PASSWORD);
  }

  @Override
  public void stop() {
    execute("drop database " + name + " with (force)");
  }

  private static void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(URL, USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
