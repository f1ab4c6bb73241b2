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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
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

  private static final Logger LOG = Logger.getLogger(PublishedWords.class);

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
      List<String> numbers,
      List<String> teryts,
      Double[] lats,
      Double[] lons) {}

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
    WordCount count = new WordCount();
    int laid = 0;
    long began = System.nanoTime();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(BATCH);
      statement.setLong(1, version);
      List<Texts> batch = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          batch.add(texts(rows));
          laid++;
          if (batch.size() == BATCH) {
            send(connection, batch, count);
          }
        }
      }
      send(connection, batch, count);
    }
    count.store(connection);
    long millis = Math.max(1, (System.nanoTime() - began) / 1_000_000);
    if (laid >= LARGE) {
      try (PreparedStatement statement = connection.prepareStatement(WordsSql.ANALYZE)) {
        statement.execute();
      }
      LOG.infof("%d profiles taken apart, %d in a second.", laid, laid * 1_000L / millis);
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
        numbers,
        array(row, "teryts"),
        (Double[]) row.getArray("lats").getArray(),
        (Double[]) row.getArray("lons").getArray());
  }

  private static List<String> array(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private void send(Connection connection, List<Texts> batch, WordCount count) throws SQLException {
    List<SearchText> vectors = batch.parallelStream().map(texts -> words(texts, count)).toList();
    CopyTable table = new CopyTable("published_search", "organisation_id, search, place_search");
    for (int i = 0; i < batch.size(); i++) {
      table.add(batch.get(i).id, vectors.get(i), vectors.get(i).withoutMarks());
    }
    try {
      table.send(connection.unwrap(PGConnection.class).getCopyAPI());
    } catch (IOException e) {
      throw new SQLException("the words of profiles could not be sent", e);
    }
    batch.clear();
  }

  private SearchText words(Texts texts, WordCount count) {
    SearchText text = analysis.begin(count.shown());
    texts.names.forEach(name -> text.add(Field.NAME, name, Language.PL));
    texts.numbers.forEach(number -> text.add(Field.NAME, number, Language.PL));
    text.addSpheres(texts.spheres);
    texts.descriptions.forEach(
        (language, prose) -> text.add(Field.DESCRIPTION, prose, Language.of(language)));
    texts.addresses.forEach(address -> text.add(Field.ADDRESS, address, Language.PL));
    texts.teryts.forEach(text::addUnit);
    for (int i = 0; i < texts.lats.length; i++) {
      text.addPlace(texts.lats[i], texts.lons[i]);
    }
    count.add(text.lexemes());
    return text;
  }

  private Map<String, String> words(String document) throws SQLException {
    try {
      return json.readValue(document, BY_LANGUAGE);
    } catch (JsonProcessingException e) {
      throw new SQLException("not an object of texts: " + document, e);
    }
  }
}
