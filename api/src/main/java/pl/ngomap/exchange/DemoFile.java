package pl.ngomap.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of the demo city that comes with the program; closing it removes its copy on the disk. */
record DemoFile(Path path) implements AutoCloseable {

  static DemoFile open(String name) {
    try (InputStream stream = DemoFile.class.getResourceAsStream("/demo/" + name)) {
      Path copy = Files.createTempFile("ngomap-", "-" + name);
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      return new DemoFile(copy);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo file " + name + " cannot be unpacked", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
