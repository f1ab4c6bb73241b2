package pl.ngomap.broadcast.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.contact.PhoneNumber;
import pl.ngomap.broadcast.gateway.GatewayConfig;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.problem.Refusal;

/**
 * Shows what became files instead of messages, codes included: so a city tries everything out
 * before it has a provider. Closed where a provider carries messages, as codes prove who holds a
 * phone.
 */
@ApplicationScoped
class Console {

  private static final List<String> FILES_ONLY = List.of("file");

  private static final String LIST =
      """
      select m.id, m.phone_tail, m.text, m.accepted_at, o.name
      from sms_message m left join listing_organisation o on o.organisation_id = m.organisation_id
      where m.gateway = 'file' and m.accepted_at is not null
      order by m.accepted_at desc, m.id limit 100""";

  private final Session database;
  private final GatewayConfig config;
  private final AuditLog log;

  Console(Session database, GatewayConfig config, AuditLog log) {
    this.database = database;
    this.config = config;
    this.log = log;
  }

  @Transactional
  List<WrittenMessage> list(Actor actor) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (actor.role() != Role.ADMINISTRATOR) {
      throw Refusal.forbidden("not-an-administrator", "Only administrators may.");
    }
    if (!config.providers().equals(FILES_ONLY)) {
      throw Refusal.conflict(
          "messages-leave",
          "A provider carries messages here.",
          "What became of them stands with each of them.");
    }
    log.record(actor, "sms-console.read", "sms", Map.of());
    return database
        .createNativeQuery(LIST, Object[].class)
        .getResultStream()
        .map(
            row ->
                new WrittenMessage(
                    (UUID) row[0],
                    PhoneNumber.masked((String) row[1]),
                    (String) row[2],
                    (Instant) row[3],
                    (String) row[4]))
        .toList();
  }
}
