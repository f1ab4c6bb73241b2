package pl.ngomap.broadcast.compose;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.contact.Channel;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.CsvCell;

/**
 * What became of a message at each phone, as a table for spreadsheets: numbers are masked, and no
 * cell is a formula.
 */
@ApplicationScoped
class BroadcastCsv {

  private static final String[] HEADER = {
    "organisation", "channel", "address", "state", "code", "acceptedAt", "finalAt", "answer"
  };

  private static final String ROWS =
      """
      select o.name, m.channel, m.phone_tail, m.state, m.code, m.accepted_at, m.final_at, m.answer
      from sms_message m left join listing_organisation o on o.organisation_id = m.organisation_id
      where m.broadcast_id = :id order by o.name, m.id""";

  private final Session database;
  private final Broadcasts broadcasts;
  private final AuditLog log;

  BroadcastCsv(Session database, Broadcasts broadcasts, AuditLog log) {
    this.database = database;
    this.broadcasts = broadcasts;
    this.log = log;
  }

  /** All of them; that they were taken out stands in the audit log. */
  @Transactional
  List<List<String>> rows(Actor actor, UUID id) {
    Rights.requireStaff(actor);
    broadcasts.get(id);
    log.record(actor, "broadcast.exported", "broadcast:" + id, Map.of());
    return database
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(BroadcastCsv::cells)
        .toList();
  }

  static void write(List<List<String>> rows, Writer target) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(target);
    csv.writeRecord(HEADER);
    rows.forEach(csv::writeRecord);
    csv.flush();
  }

  private static List<String> cells(Object[] row) {
    row[2] = Channel.of((String) row[1]).masked((String) row[2]);
    return Stream.of(row).map(CsvCell::of).toList();
  }
}
