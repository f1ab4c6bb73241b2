package pl.ngomap.broadcast.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.broadcast.compose.TopicNews;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** What the office does with what organisations wrote: it sends it as it is, or says why not. */
@ApplicationScoped
class DecideTopicMessage {

  private final TopicMessages messages;
  private final TopicWriters writers;
  private final TopicNews news;
  private final TopicMessageLetters letters;
  private final AuditLog log;
  private final Clock clock;

  DecideTopicMessage(
      TopicMessages messages,
      TopicWriters writers,
      TopicNews news,
      TopicMessageLetters letters,
      AuditLog log,
      Clock clock) {
    this.messages = messages;
    this.writers = writers;
    this.news = news;
    this.letters = letters;
    this.log = log;
    this.clock = clock;
  }

  /** Those that wait; there is one of an organisation at most. */
  @Transactional
  Page<TopicMessageView> list(Actor actor) {
    Rights.requireStaff(actor);
    return new Page<>(
        messages.listWaiting().stream()
            .map(row -> TopicMessageView.of(row, actor.personId()))
            .toList(),
        null);
  }

  /**
   * Makes an ordinary message to many of it.
   *
   * @throws Refusal when the actor wrote it, or the organisation may no longer write
   */
  @Transactional
  TopicMessageView approve(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    TopicMessage message = lock(id);
    if (actor.personId().equals(message.writtenBy)) {
      throw Refusal.forbidden("second-person-wanted", "Somebody else must agree.");
    }
    if (writers.lock(message.organisationId).isEmpty()) {
      throw WriteToTopic.notGranted();
    }
    message.broadcastId = news.send(actor, id, message.text, message.topic);
    message.state = TopicMessage.APPROVED;
    message.decidedAt = clock.instant();
    TopicMessageView approved =
        record(
            actor,
            "topic-message.approved",
            message,
            Map.of("message", id, "broadcast", message.broadcastId));
    letters.tellOfApproval(approved);
    return approved;
  }

  /**
   * @param reason the writers read it
   */
  @Transactional
  TopicMessageView refuse(Actor actor, UUID id, String reason) {
    Rights.requireOffice(actor);
    String why = Parameters.text("reason", reason);
    if (why == null) {
      throw Refusal.missingParameter("reason", "Why; the organisation reads it.");
    }
    TopicMessage message = lock(id);
    message.state = TopicMessage.REFUSED;
    message.reason = why;
    message.decidedAt = clock.instant();
    TopicMessageView refused =
        record(actor, "topic-message.refused", message, Map.of("message", id));
    letters.tellOfRefusal(refused);
    return refused;
  }

  private TopicMessage lock(UUID id) {
    TopicMessage message = messages.lock(id);
    if (!message.state.equals(TopicMessage.WAITING)) {
      throw Refusal.conflict(
          "wrong-state", "This message was decided already.", "Look at it again.");
    }
    return message;
  }

  private TopicMessageView record(
      Actor actor, String act, TopicMessage message, Map<String, Object> details) {
    log.record(actor, act, "organisation:" + message.organisationId, details);
    messages.flush();
    return TopicMessageView.of(messages.look(message.id), actor.personId());
  }
}
