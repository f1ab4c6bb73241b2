package pl.ngomap.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import pl.ngomap.kernel.CsvCell;
import pl.ngomap.listing.DirectoryEntry;

/**
 * Custom points of interest as Garmin's POI Loader reads them: longitude, latitude, name, remark;
 * no header. Places that are drawn only.
 */
final class PoiFile implements ExportFile {

  private final OutputStreamWriter writer;
  private final CsvWriter csv;

  PoiFile(OutputStream out) {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
  }

  @Override
  public void add(DirectoryEntry entry) {
    for (DirectoryEntry.Place place : entry.places()) {
      if (place.position() != null) {
        String phone = entry.phone() == null ? "" : " tel. " + entry.phone();
        csv.writeRecord(
            String.valueOf(place.position().lon()),
            String.valueOf(place.position().lat()),
            CsvCell.of(entry.name()),
            CsvCell.of((place.address() + phone).strip()));
      }
    }
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
