package pl.ngomap.exchange.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A CSV file (RFC 4180) whose first line names its columns, in any order. */
final class CsvFile {

  /** The longest record in characters; a quotation mark left open swallows the rest of a file. */
  private static final int RECORD_MAX = 1 << 20;

  private final Path path;
  private final List<String> known;
  private final Predicate<String> isKnown;
  private List<String> header;

  /**
   * @param known the columns to be named in a refusal
   * @param isKnown whether a column may be there
   */
  CsvFile(Path path, List<String> known, Predicate<String> isKnown) {
    this.path = path;
    this.known = known;
    this.isKnown = isKnown;
  }

  /**
   * Reads all rows.
   *
   * @throws UnreadableFile when the file or its header cannot be read
   */
  void forEach(Consumer<Fields> reader) {
    TextFile.check(path);
    try (CsvReader<CsvRecord> csv = open();
        CloseableIterator<CsvRecord> records = csv.iterator()) {
      if (!records.hasNext()) {
        throw new UnreadableFile("it has no header line");
      }
      header = header(records.next());
      if (!records.hasNext()) {
        throw new UnreadableFile("it has a header line, but no rows");
      }
      records.forEachRemaining(record -> reader.accept(fields(record)));
    } catch (CsvParseException e) {
      throw new UnreadableFile(damage(e));
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableFile("it cannot be read: " + e.getMessage());
    }
  }

  private CsvReader<CsvRecord> open() throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .detectBomHeader(true)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(RECORD_MAX)
        .ofCsvRecord(path);
  }

  /** Spreadsheets write commas or semicolons, by the country that they think they are in. */
  private char separator() throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      String line = reader.readLine();
      while (line != null && line.isBlank()) {
        line = reader.readLine();
      }
      return line != null && count(line, ';') > count(line, ',') ? ';' : ',';
    }
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private List<String> header(CsvRecord record) {
    List<String> columns = new ArrayList<>();
    for (String raw : record.getFields()) {
      String column = CleanText.of(raw).toLowerCase(Locale.ROOT);
      String where = "the header's column " + (columns.size() + 1);
      if (column.isEmpty()) {
        throw new UnreadableFile(where + " has no name");
      }
      if (!isKnown.test(column)) {
        throw new UnreadableFile(
            where
                + ", '"
                + Values.excerpt(column)
                + "', is unknown; known are "
                + String.join(", ", known));
      }
      if (columns.contains(column)) {
        throw new UnreadableFile(where + ", '" + column + "', is there twice");
      }
      columns.add(column);
    }
    return columns;
  }

  private Fields fields(CsvRecord record) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
      texts.put(header.get(i), record.getField(i));
    }
    Fields fields = new Fields(place(record), "column", texts);
    if (record.getFieldCount() != header.size()) {
      fields.bad(
          "it has "
              + record.getFieldCount()
              + " fields, the header has "
              + header.size()
              + "; a separator within a field needs quotation marks around the field");
    }
    return fields;
  }

  private static RowPlace place(CsvRecord record) {
    long line = record.getStartingLineNumber();
    return new RowPlace((int) line, "line " + line);
  }

  private static String damage(CsvParseException e) {
    return "it is damaged: "
        + (e.getCause() == null
            ? e.getMessage()
            : e.getMessage() + ": " + e.getCause().getMessage());
  }
}
