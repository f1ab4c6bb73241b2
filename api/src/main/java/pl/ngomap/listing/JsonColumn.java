package pl.ngomap.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** Reads the jsonb columns of a row. */
@ApplicationScoped
public class JsonColumn {

  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final ObjectMapper mapper;

  JsonColumn(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** An object whose values are texts, such as a language code to its label. */
  public Map<String, String> words(ResultSet row, String column) throws SQLException {
    try {
      return mapper.readValue(row.getString(column), WORDS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The column " + column + " is not an object of texts", e);
    }
  }

  /** Any document; null for null. */
  JsonNode tree(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    try {
      return text == null ? null : mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The column " + column + " is not JSON", e);
    }
  }
}
