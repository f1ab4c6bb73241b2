package pl.ngomap.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import pl.ngomap.kernel.CsvCell;

/** The log as a table for spreadsheets, in which no cell is a formula. */
@ApplicationScoped
class AuditCsv {

  private final ReadAudit reading;
  private final ObjectMapper mapper;

  AuditCsv(ReadAudit reading, ObjectMapper mapper) {
    this.reading = reading;
    this.mapper = mapper;
  }

  /** Writes all of it, latest first. */
  void write(Writer target) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(target);
    csv.writeRecord("at", "role", "personEmail", "act", "subject", "details");
    List<AuditView> batch = reading.listBatch(Long.MAX_VALUE);
    while (!batch.isEmpty()) {
      batch.forEach(entry -> csv.writeRecord(cells(entry)));
      batch = reading.listBatch(batch.get(batch.size() - 1).id());
    }
    csv.flush();
  }

  private List<String> cells(AuditView entry) {
    return Stream.of(
            entry.at().toString(),
            entry.role(),
            entry.personEmail() == null ? "" : entry.personEmail(),
            entry.act(),
            entry.subject(),
            json(entry))
        .map(CsvCell::of)
        .toList();
  }

  private String json(AuditView entry) {
    try {
      return mapper.writeValueAsString(entry.details());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read from JSON can be written as JSON", e);
    }
  }
}
