package pl.ngomap.exchange.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A GeoJSON feature collection (RFC 7946), read one feature at a time. */
final class GeoJsonFile {

  private static final String HINT = "a GeoJSON FeatureCollection is expected";

  private final ObjectMapper json = new ObjectMapper();
  private final Path path;
  private int number;

  GeoJsonFile(Path path) {
    this.path = path;
  }

  /** One feature as it stands in the file. */
  record Feature(RowPlace place, JsonNode node) {

    JsonNode properties() {
      return node.path("properties");
    }

    JsonNode geometry() {
      return node.path("geometry");
    }
  }

  /**
   * @throws UnreadableFile when the file is no feature collection, or breaks off
   */
  void forEach(Consumer<Feature> reader) {
    TextFile.check(path);
    try (BufferedReader text = Files.newBufferedReader(path)) {
      skipByteOrderMark(text);
      try (JsonParser parser = json.createParser(text)) {
        read(parser, reader);
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new UnreadableFile(place + " is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UnreadableFile("it cannot be read: " + e.getMessage());
    }
  }

  private static void skipByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\ufeff') {
      text.reset();
    }
  }

  private void read(JsonParser parser, Consumer<Feature> reader) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableFile(HINT);
    }
    boolean found = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      if (member.equals("features") && value == JsonToken.START_ARRAY) {
        found = true;
        readFeatures(parser, reader);
      } else if (member.equals("type") && !"FeatureCollection".equals(parser.getText())) {
        throw new UnreadableFile(HINT + ", not a " + Values.excerpt(parser.getText()));
      } else {
        parser.skipChildren();
      }
    }
    if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
      throw new UnreadableFile("something follows the feature collection");
    }
    if (!found || number == 0) {
      throw new UnreadableFile("it has no features; " + HINT);
    }
  }

  private void readFeatures(JsonParser parser, Consumer<Feature> reader) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      number++;
      int line = parser.currentTokenLocation().getLineNr();
      String words = "feature " + number + (line > 1 ? " (line " + line + ")" : "");
      JsonNode node = json.readTree(parser);
      reader.accept(new Feature(new RowPlace(number, words), node));
    }
  }
}
