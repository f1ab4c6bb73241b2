package pl.ngomap.organisation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts in how many profiles each word occurs; several threads may count. */
final class WordCount {

  private final Map<String, LongAdder> documents = new ConcurrentHashMap<>();
  private final Map<String, String> shown = new ConcurrentHashMap<>();

  /** How each folded word is written. */
  Map<String, String> shown() {
    return shown;
  }

  /** The words of one profile, each once, and the signs of spheres and names; no numbers. */
  void add(Collection<String> lexemes) {
    for (String lexeme : lexemes) {
      char first = lexeme.charAt(0);
      if (first == '#'
          || first == '~'
          || lexeme.length() > 1 && lexeme.codePoints().allMatch(Character::isLetter)) {
        documents.computeIfAbsent(lexeme, any -> new LongAdder()).increment();
      }
    }
  }

  /** Null for signs, which nobody types. */
  private String written(String word) {
    return Character.isLetter(word.charAt(0)) ? shown.getOrDefault(word, word) : null;
  }

  /** Adds what was counted to the vocabulary. */
  void store(Connection connection) throws SQLException {
    List<String> words = documents.keySet().stream().sorted().toList();
    try (PreparedStatement statement = connection.prepareStatement(WordsSql.COUNT_WORDS)) {
      statement.setArray(1, connection.createArrayOf("text", words.toArray()));
      statement.setArray(
          2, connection.createArrayOf("text", words.stream().map(this::written).toArray()));
      statement.setArray(
          3,
          connection.createArrayOf(
              "bigint", words.stream().map(word -> documents.get(word).sum()).toArray()));
      statement.executeUpdate();
    }
  }
}
