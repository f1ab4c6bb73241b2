package pl.ngomap.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import pl.ngomap.listing.DirectoryEntry;

/** An organisation with its places on each line. */
final class JsonLinesFile implements ExportFile {

  private final JsonGenerator json;

  JsonLinesFile(OutputStream out, ObjectMapper mapper) throws IOException {
    this.json = mapper.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  @Override
  public void add(DirectoryEntry entry) throws IOException {
    json.writeObject(entry);
    json.writeRaw('\n');
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
