package pl.ngomap.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which spheres have a word in their labels, in any language. Labels change with a start only. */
@ApplicationScoped
class SphereWords {

  private static final String LABELS = "select code, labels from sphere order by ordinal";

  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private final AgroalDataSource source;
  private final Lexicon lexicon;
  private final ObjectMapper json;

  private volatile Map<String, Set<String>> codes;

  SphereWords(AgroalDataSource source, Lexicon lexicon, ObjectMapper json) {
    this.source = source;
    this.lexicon = lexicon;
    this.json = json;
  }

  /** Codes of the spheres whose labels have one of these lexemes. */
  Set<String> spheres(Set<String> lexemes) {
    if (codes == null) {
      codes = read();
    }
    Set<String> found = new LinkedHashSet<>();
    lexemes.forEach(lexeme -> found.addAll(codes.getOrDefault(lexeme, Set.of())));
    return found;
  }

  private Map<String, Set<String>> read() {
    Map<String, Set<String>> read = new HashMap<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LABELS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String code = rows.getString(1);
        json.readValue(rows.getString(2), BY_LANGUAGE)
            .forEach((language, label) -> add(read, code, label, Language.of(language)));
      }
      return read;
    } catch (SQLException | JsonProcessingException e) {
      throw new IllegalStateException("The spheres cannot be read", e);
    }
  }

  private void add(Map<String, Set<String>> read, String code, String label, Language language) {
    for (Word word : Word.of(label)) {
      if (!StopWords.contain(word)) {
        for (String lexeme : lexicon.lexemes(word, language)) {
          read.computeIfAbsent(lexeme, any -> new LinkedHashSet<>()).add(code);
        }
      }
    }
  }
}
