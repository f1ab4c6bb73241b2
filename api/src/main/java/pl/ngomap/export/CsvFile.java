package pl.ngomap.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.ngomap.kernel.CsvCell;
import pl.ngomap.listing.DirectoryEntry;

/** RFC 4180, UTF-8, a row for each place; the last column is the position as WKT, x y. */
final class CsvFile implements ExportFile {

  private final OutputStreamWriter writer;
  private final CsvWriter csv;
  private final PageLinks links;

  CsvFile(OutputStream out, PageLinks links) {
    this.links = links;
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    List<String> header = new ArrayList<>(ExportRow.COLUMNS);
    header.add("wkt");
    csv.writeRecord(header);
  }

  @Override
  public void add(DirectoryEntry entry) {
    for (Map<String, Object> row : ExportRow.of(entry, links)) {
      List<String> cells = new ArrayList<>();
      ExportRow.COLUMNS.forEach(column -> cells.add(CsvCell.of(row.get(column))));
      cells.add(
          row.get("lon") == null ? "" : "POINT (" + row.get("lon") + " " + row.get("lat") + ")");
      csv.writeRecord(cells);
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
