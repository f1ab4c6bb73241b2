package pl.ngomap.exchange.example;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The generator's own tables, which come with the program. */
final class Table {

  private Table() {}

  static <T> List<T> read(String name, Function<NamedCsvRecord, T> reader) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(Table.class.getResourceAsStream("/demo/" + name))) {
      return csv.stream().map(reader).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
