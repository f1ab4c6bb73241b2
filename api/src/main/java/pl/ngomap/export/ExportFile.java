package pl.ngomap.export;

import java.io.IOException;
import pl.ngomap.listing.DirectoryEntry;

/** A file that is being written. It ends with {@link #close}; what stands behind it stays open. */
interface ExportFile extends AutoCloseable {

  /** Writes an organisation, with each of its places that the format can say. */
  void add(DirectoryEntry entry) throws IOException;

  /** After each portion: nothing of it may stay in memory. */
  default void flush() throws IOException {}

  @Override
  void close() throws IOException;
}
