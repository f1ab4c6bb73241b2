package pl.ngomap.broadcast.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** Which organisations may write to topics. */
@ApplicationScoped
class ManageWriters {

  private final TopicWriters writers;
  private final AuditLog log;
  private final Clock clock;

  ManageWriters(TopicWriters writers, AuditLog log, Clock clock) {
    this.writers = writers;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  Page<WriterView> list(Actor actor) {
    Rights.requireStaff(actor);
    return new Page<>(writers.listByName().stream().map(WriterView::of).toList(), null);
  }

  /**
   * Lets an organisation write; nothing happens when it may already.
   *
   * @throws Refusal when it is not on the map
   */
  @Transactional
  void grant(Actor actor, UUID organisation) {
    Rights.requireOffice(actor);
    if (writers.nameOf(organisation).isEmpty()) {
      throw Refusal.notFound("unknown-organisation", "There is no such organisation on the map.");
    }
    if (writers.grant(organisation, clock.instant())) {
      record(actor, "topic-writing.granted", organisation);
    }
  }

  /** What waits goes on waiting, but can only be refused. */
  @Transactional
  void take(Actor actor, UUID organisation) {
    Rights.requireOffice(actor);
    writers
        .lock(organisation)
        .ifPresent(
            writer -> {
              writers.delete(writer);
              record(actor, "topic-writing.taken", organisation);
            });
  }

  private void record(Actor actor, String act, UUID organisation) {
    log.record(actor, act, "organisation:" + organisation, Map.of());
  }
}
