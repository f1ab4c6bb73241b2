package pl.ngomap.organisation;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;

/** Rows for one table, gathered and sent by COPY in its text format. */
final class CopyTable {

  private final String statement;
  private final StringBuilder rows = new StringBuilder();

  CopyTable(String table, String columns) {
    statement = "copy " + table + " (" + columns + ") from stdin";
  }

  /** Adds a row; null is null, and all else is written by its {@code toString}. */
  void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      append(values[i]);
    }
    rows.append('\n');
  }

  private void append(Object value) {
    if (value == null) {
      rows.append("\\N");
      return;
    }
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }

  /** An array of texts as PostgreSQL reads it. */
  static String array(List<String> texts) {
    return texts.stream()
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  void send(CopyManager copy) throws SQLException, IOException {
    copy.copyIn(statement, new StringReader(rows.toString()));
    rows.setLength(0);
  }
}
