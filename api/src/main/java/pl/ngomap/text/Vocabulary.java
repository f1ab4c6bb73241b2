package pl.ngomap.text;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of all profiles, and how many profiles use each. */
@ApplicationScoped
class Vocabulary {

  private static final String KNOWN =
      """
      select word, documents from search_word where word = any(?) and documents > 0""";

  private static final String BEGINNINGS =
      """
      select beginning from unnest(?::text[]) beginning
      where exists (
        select from search_word
        where documents > 0 and word ~>=~ beginning and word ~<~ (beginning || chr(1114111)))""";

  private static final String NAMED =
      """
      select coalesce(sum(documents), 0) from (
        select documents from search_word where word ~>=~ ? and word ~<~ ? limit 2000) begun""";

  /** The operator takes the index; how alike is alike enough is decided in Java. */
  private static final String ALIKE =
      """
      select word, shown, documents from search_word
      where word % ? and documents > 0 and shown is not null and length(word) between ? and ?
      order by similarity(word, ?) desc, documents desc limit 30""";

  private static final String COUNT =
      "select greatest(reltuples, 0)::bigint from pg_class where oid = 'listing_organisation'::regclass";

  private final AgroalDataSource source;

  Vocabulary(AgroalDataSource source) {
    this.source = source;
  }

  /** A word of some profiles. */
  record Known(String word, String shown, long documents) {}

  /** The interface of a piece of work with a prepared statement. */
  private interface Work<T> {
    T run(Connection connection, PreparedStatement statement) throws SQLException;
  }

  /** In how many profiles each of these lexemes occurs; those that occur in none are missing. */
  Map<String, Long> documents(Collection<String> lexemes) {
    return run(
        KNOWN,
        (connection, statement) -> {
          statement.setArray(1, connection.createArrayOf("text", lexemes.toArray()));
          Map<String, Long> documents = new HashMap<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              documents.put(rows.getString(1), rows.getLong(2));
            }
          }
          return documents;
        });
  }

  /**
   * In how many names words begin so, counted once for each such word.
   *
   * @param beginning folded letters and digits
   */
  long named(String beginning) {
    return run(
        NAMED,
        (connection, statement) -> {
          statement.setString(1, Marks.name(beginning));
          statement.setString(2, Marks.name(beginning) + Beginnings.LAST);
          try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  /** Which of these, letters and digits only, some word begins with. */
  List<String> beginnings(Collection<String> beginnings) {
    return run(
        BEGINNINGS,
        (connection, statement) -> {
          statement.setArray(1, connection.createArrayOf("text", beginnings.toArray()));
          List<String> known = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              known.add(rows.getString(1));
            }
          }
          return known;
        });
  }

  /** Words that share trigrams with this one, the most alike first. */
  List<Known> alike(String word, int distance) {
    return run(
        ALIKE,
        (connection, statement) -> {
          statement.setString(1, word);
          statement.setInt(2, word.length() - distance);
          statement.setInt(3, word.length() + distance);
          statement.setString(4, word);
          List<Known> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(new Known(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
          }
          return found;
        });
  }

  /** About how many profiles there are. */
  long profiles() {
    return run(
        COUNT,
        (connection, statement) -> {
          try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
          }
        });
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.run(connection, statement);
    } catch (SQLException e) {
      throw new IllegalStateException("The vocabulary cannot be read", e);
    }
  }
}
