package pl.ngomap.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import pl.ngomap.text.Analysis;
import pl.ngomap.text.Language;
import pl.ngomap.text.SearchText;
import pl.ngomap.text.SearchText.Field;

/**
 * Takes the texts of profiles apart and lays their words ready for the tables that visitors read:
 * of one profile or of a million, a batch at a time.
 */
@ApplicationScoped
class PublishedWords {

  private static final int BATCH = 2_000;

  /** Below, the planner needs no counts. */
  private static final int LARGE = 1_000;

  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private final EntityManager database;
  private final Analysis analysis;
  private final ObjectMapper json = new ObjectMapper();

  PublishedWords(EntityManager database, Analysis analysis) {
    this.database = database;
    this.analysis = analysis;
  }

  /** The texts of one profile, as they stand in its tables. */
  private record Texts(
      UUID id,
      List<String> names,
      Map<String, String> descriptions,
      List<String> spheres,
      List<String> addresses,
      List<String> numbers) {}

  /**
   * Lays ready the words of all that is published by a version, and forgets what they said before.
   */
  void prepare(long version) {
    database
        .createNativeQuery(WordsSql.FORGET_VERSION)
        .setParameter("version", version)
        .executeUpdate();
    lay(WordsSql.OF_VERSION, version);
  }

  /** Lays ready the words of all profiles, into an empty vocabulary. */
  void prepareAll() {
    database.createNativeQuery(WordsSql.FORGET_ALL).executeUpdate();
    lay(WordsSql.OF_ALL, 0);
  }

  private void lay(String which, long version) {
    database.createNativeQuery(WordsSql.MAKE_ROOM).executeUpdate();
    database.createNativeQuery(WordsSql.CLEAR).executeUpdate();
    database
        .unwrap(Session.class)
        .doWork(connection -> lay(connection, WordsSql.TEXTS.formatted(which), version));
  }

  private void lay(Connection connection, String sql, long version) throws SQLException {
    Map<String, Map<String, String>> labels = labels(connection);
    WordCount count = new WordCount();
    int laid = 0;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(BATCH);
      statement.setLong(1, version);
      List<Texts> batch = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          batch.add(texts(rows));
          laid++;
          if (batch.size() == BATCH) {
            send(connection, batch, labels, count);
          }
        }
      }
      send(connection, batch, labels, count);
    }
    count.store(connection);
    if (laid >= LARGE) {
      try (PreparedStatement statement = connection.prepareStatement(WordsSql.ANALYZE)) {
        statement.execute();
      }
    }
  }

  private Texts texts(ResultSet row) throws SQLException {
    List<String> names = new ArrayList<>(List.of(row.getString("name")));
    names.addAll(array(row, "alternative_names"));
    List<String> numbers = new ArrayList<>();
    for (String column : List.of("krs", "nip", "regon")) {
      if (row.getString(column) != null) {
        numbers.add(row.getString(column));
      }
    }
    List<String> addresses = new ArrayList<>(array(row, "addresses"));
    addresses.addAll(array(row, "units"));
    return new Texts(
        row.getObject("id", UUID.class),
        names,
        words(row.getString("descriptions")),
        array(row, "spheres"),
        addresses,
        numbers);
  }

  private static List<String> array(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private void send(
      Connection connection,
      List<Texts> batch,
      Map<String, Map<String, String>> labels,
      WordCount count)
      throws SQLException {
    List<String> vectors =
        batch.parallelStream().map(texts -> vector(texts, labels, count)).toList();
    CopyTable table = new CopyTable("published_search", "organisation_id, search");
    for (int i = 0; i < batch.size(); i++) {
      table.add(batch.get(i).id, vectors.get(i));
    }
    try {
      table.send(connection.unwrap(PGConnection.class).getCopyAPI());
    } catch (IOException e) {
      throw new SQLException("the words of profiles could not be sent", e);
    }
    batch.clear();
  }

  private String vector(Texts texts, Map<String, Map<String, String>> labels, WordCount count) {
    SearchText text = analysis.begin(count.shown());
    texts.names.forEach(name -> text.add(Field.NAME, name, Language.PL));
    texts.numbers.forEach(number -> text.add(Field.NAME, number, Language.PL));
    text.addSpheres(texts.spheres);
    for (String code : texts.spheres) {
      labels
          .getOrDefault(code, Map.of())
          .forEach((language, label) -> text.add(Field.SPHERE, label, Language.of(language)));
    }
    texts.descriptions.forEach(
        (language, prose) -> text.add(Field.DESCRIPTION, prose, Language.of(language)));
    texts.addresses.forEach(address -> text.add(Field.ADDRESS, address, Language.PL));
    count.add(text.lexemes());
    return text.toString();
  }

  private Map<String, Map<String, String>> labels(Connection connection) throws SQLException {
    Map<String, Map<String, String>> labels = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(WordsSql.LABELS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        labels.put(rows.getString(1), words(rows.getString(2)));
      }
    }
    return labels;
  }

  private Map<String, String> words(String document) throws SQLException {
    try {
      return json.readValue(document, BY_LANGUAGE);
    } catch (JsonProcessingException e) {
      throw new SQLException("not an object of texts: " + document, e);
    }
  }
}
