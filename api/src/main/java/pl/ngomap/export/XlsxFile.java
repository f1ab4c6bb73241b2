package pl.ngomap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.ngomap.listing.DirectoryEntry;

/** A workbook; its texts are typed as texts, so none of them is ever a formula. */
final class XlsxFile implements ExportFile {

  /** A sheet holds 1,048,576 rows. */
  private static final int ROWS_OF_A_SHEET = 1_000_000;

  /** Longer texts are no cells. */
  private static final int LONGEST_CELL = 32_767;

  private static final String UNREADABLE = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

  private final Workbook workbook;
  private final PageLinks links;
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxFile(OutputStream out, PageLinks links) throws IOException {
    this.links = links;
    this.workbook = new Workbook(out, "Mapa NGO", "1.0");
    beginSheet();
  }

  private void beginSheet() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? "NGO" : "NGO " + sheets);
    sheet.freezePane(0, 1);
    List<String> columns = ExportRow.COLUMNS;
    for (int column = 0; column < columns.size(); column++) {
      sheet.inlineString(0, column, columns.get(column));
    }
    row = 1;
  }

  @Override
  public void add(DirectoryEntry entry) throws IOException {
    for (Map<String, Object> values : ExportRow.of(entry, links)) {
      if (row > ROWS_OF_A_SHEET) {
        beginSheet();
      }
      for (int column = 0; column < ExportRow.COLUMNS.size(); column++) {
        write(column, values.get(ExportRow.COLUMNS.get(column)));
      }
      row++;
    }
  }

  private void write(int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean known) {
      sheet.value(row, column, known);
    } else if (value != null) {
      String text = value.toString().replaceAll(UNREADABLE, "");
      sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
  }
}
