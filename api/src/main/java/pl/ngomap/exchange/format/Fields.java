package pl.ngomap.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of one row, and the faults found in them.
 *
 * <p>Readers of values throw {@code IllegalArgumentException} with the reason in words.
 */
final class Fields {

  private final RowPlace row;
  private final String fieldWord;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param fieldWord what the format calls a field
   * @param raw the fields as they stand in the file; blank ones do not count
   */
  Fields(RowPlace row, String fieldWord, Map<String, String> raw) {
    this.row = row;
    this.fieldWord = fieldWord;
    raw.forEach(this::put);
  }

  private void put(String field, String raw) {
    String text = CleanText.of(raw);
    if (!text.isEmpty()) {
      texts.put(field, text);
    }
    if (CleanText.hasInvisible(raw)) {
      warn(field, "invisible control characters were removed");
    }
  }

  String text(String field) {
    return texts.get(field);
  }

  boolean has(String field) {
    return texts.containsKey(field);
  }

  /** Names of the fields that are not blank. */
  Stream<String> names() {
    return texts.keySet().stream();
  }

  /** The value of a field, or null; a value that cannot be read makes the row bad. */
  <V> V get(String field, Function<String, V> reader) {
    return read(field, reader, Fault.Weight.BAD).orElse(null);
  }

  /** The value of a field; one that cannot be read is left out, with a warning. */
  <V> Optional<V> find(String field, Function<String, V> reader) {
    return read(field, reader, Fault.Weight.WARNING);
  }

  private <V> Optional<V> read(String field, Function<String, V> reader, Fault.Weight weight) {
    if (!has(field)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(texts.get(field)));
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(weight, row, named(field), e.getMessage()));
      return Optional.empty();
    }
  }

  void bad(String field, String reason) {
    faults.add(new Fault(Fault.Weight.BAD, row, named(field), reason));
  }

  void warn(String field, String reason) {
    faults.add(new Fault(Fault.Weight.WARNING, row, named(field), reason));
  }

  void bad(String reason) {
    faults.add(Fault.bad(row, reason));
  }

  List<Fault> faults() {
    return faults;
  }

  RowPlace row() {
    return row;
  }

  private String named(String field) {
    return fieldWord + " " + field;
  }
}
