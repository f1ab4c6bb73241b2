package pl.ngomap.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import pl.ngomap.listing.Directory;
import pl.ngomap.listing.DirectoryEntry;
import pl.ngomap.listing.DirectoryParameters;
import pl.ngomap.problem.Refusal;

/** Writes a file while its organisations are read, a portion at a time. */
@ApplicationScoped
class WriteExport {

  private final Directory directory;
  private final ObjectMapper json;
  private final Semaphore turns;

  WriteExport(Directory directory, ObjectMapper json, ExportConfig config) {
    this.directory = directory;
    this.json = json;
    this.turns = new Semaphore(config.atOnce());
  }

  /** A file that can be written once. */
  interface Output {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Checks the question, and takes a turn, which ends when the file is written.
   *
   * @throws Refusal when a parameter cannot be used, or too many files are being written
   */
  Output begin(ExportFormat format, DirectoryParameters words, PageLinks links) {
    Directory.Walk walk = directory.walk(words);
    if (!turns.tryAcquire()) {
      throw Refusal.tooMany("too-many-exports", "Other files are being written just now.");
    }
    return out -> {
      try {
        write(format, walk, links, out);
      } finally {
        turns.release();
      }
    };
  }

  private void write(ExportFormat format, Directory.Walk walk, PageLinks links, OutputStream out)
      throws IOException {
    try (ExportFile file = format.begin(out, links, json)) {
      List<DirectoryEntry> portion = directory.next(walk);
      while (!portion.isEmpty()) {
        for (DirectoryEntry entry : portion) {
          file.add(entry);
        }
        file.flush();
        portion = directory.next(walk);
      }
    }
  }
}
