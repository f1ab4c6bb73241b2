package pl.ngomap.exchange.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The format of a file, told by how it begins; its name is not asked. */
public enum FileKind {
  CSV,
  GEOJSON;

  /**
   * @throws UnreadableFile when it is no text file
   */
  public static FileKind of(Path file) {
    TextFile.check(file);
    try (BufferedReader text = Files.newBufferedReader(file)) {
      int c = text.read();
      while (Character.isWhitespace(c) || c == '\ufeff') {
        c = text.read();
      }
      return c == '{' || c == '[' ? GEOJSON : CSV;
    } catch (IOException e) {
      throw new UnreadableFile("it cannot be read: " + e.getMessage());
    }
  }
}
