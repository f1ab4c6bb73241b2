package pl.ngomap.broadcast.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of others that runs beside a test; its words are in a file of its name. */
final class Program implements AutoCloseable {

  private final Path log;
  private final Process process;

  private Program(Path log, Process process) {
    this.log = log;
    this.process = process;
  }

  static Program start(Path folder, String name, String... command) {
    Path log = folder.resolve(name + ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new Program(log, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that it said, and programs of the same name before it. */
  String log() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
