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

  /** The words of one profile, each once; numbers and signs are not misspelt but mistaken. */
  void add(Collection<String> lexemes) {
    for (String lexeme : lexemes) {
      if (lexeme.length() > 1 && lexeme.codePoints().allMatch(Character::isLetter)) {
        documents.computeIfAbsent(lexeme, any -> new LongAdder()).increment();
      }
    }
  }

  /** Adds what was counted to the vocabulary. */
  void store(Connection connection) throws SQLException {
    List<String> words = documents.keySet().stream().sorted().toList();
    try (PreparedStatement statement = connection.prepareStatement(WordsSql.COUNT_WORDS)) {
      statement.setArray(1, connection.createArrayOf("text", words.toArray()));
      statement.setArray(
          2,
          connection.createArrayOf(
              "text", words.stream().map(word -> shown.getOrDefault(word, word)).toArray()));
      statement.setArray(
          3,
          connection.createArrayOf(
              "bigint", words.stream().map(word -> documents.get(word).sum()).toArray()));
      statement.executeUpdate();
    }
  }
}
