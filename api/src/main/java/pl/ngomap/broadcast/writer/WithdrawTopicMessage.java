package pl.ngomap.broadcast.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Whoever wrote to a topic takes it back, while the office has not decided. */
@ApplicationScoped
class WithdrawTopicMessage {

  private final TopicMessages messages;
  private final AuditLog log;
  private final Clock clock;

  WithdrawTopicMessage(TopicMessages messages, AuditLog log, Clock clock) {
    this.messages = messages;
    this.log = log;
    this.clock = clock;
  }

  /** Any steward of the organisation may; twice is once. */
  @Transactional
  void withdraw(Actor actor, UUID organisation, UUID id) {
    WriteToTopic.requireSteward(actor, organisation);
    TopicMessage message = messages.lock(id);
    if (!message.organisationId.equals(organisation)) {
      throw TopicMessages.unknown();
    }
    if (message.state.equals(TopicMessage.WITHDRAWN)) {
      return;
    }
    if (!message.state.equals(TopicMessage.WAITING)) {
      throw Refusal.conflict(
          "wrong-state", "The office has decided about this message.", "Look at it again.");
    }
    message.state = TopicMessage.WITHDRAWN;
    message.decidedAt = clock.instant();
    log.record(
        actor,
        "topic-message.withdrawn",
        "organisation:" + organisation,
        Map.of("message", message.id));
  }
}
