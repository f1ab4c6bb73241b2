package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ngomap.audit.AuditLog;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.LockOrder;
import pl.ngomap.problem.Refusal;

/** What the office does with a message after it was made: agree, pause, go on, stop. */
@ApplicationScoped
class SteerBroadcast {

  private static final String QUEUED =
      LockOrder.locked("sms_message", "broadcast_id = :id and state = 'queued'");

  private static final String HOLD =
      "update sms_message set due_at = cast('infinity' as timestamptz) where queued_at <= :now and "
          + QUEUED;

  private static final String RELEASE = "update sms_message set due_at = :now where " + QUEUED;

  private static final String WITHDRAW =
      "update sms_message set state = 'cancelled', final_at = :now where " + QUEUED;

  private final Broadcasts broadcasts;
  private final QuoteBroadcast quotes;
  private final AuditLog log;
  private final Event<BroadcastStopped> stopped;
  private final Clock clock;

  SteerBroadcast(
      Broadcasts broadcasts,
      QuoteBroadcast quotes,
      AuditLog log,
      Event<BroadcastStopped> stopped,
      Clock clock) {
    this.broadcasts = broadcasts;
    this.quotes = quotes;
    this.log = log;
    this.stopped = stopped;
    this.clock = clock;
  }

  /** The second person: somebody else than who made it. */
  @Transactional
  Broadcast decide(Actor actor, UUID id, boolean agrees) {
    Rights.requireOffice(actor);
    Broadcast broadcast = lock(id, Set.of(Broadcast.WAITING));
    if (actor.personId().equals(broadcast.madeBy) && agrees) {
      throw Refusal.forbidden("second-person-wanted", "Somebody else must agree.");
    }
    broadcast.decidedBy = actor.personId();
    broadcast.decidedAt = clock.instant();
    broadcast.state = agrees ? Broadcast.SCHEDULED : Broadcast.REJECTED;
    broadcast.sendAt = quotes.sendAt(Purpose.of(broadcast.purpose), broadcast.sendAt);
    if (!agrees) {
      stopped.fire(new BroadcastStopped(id));
    }
    return record(actor, agrees ? "broadcast.approved" : "broadcast.rejected", broadcast);
  }

  @Transactional
  Broadcast pause(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    Broadcast broadcast = lock(id, Set.of(Broadcast.SENDING));
    broadcasts.move(id, HOLD, clock.instant());
    broadcast.state = Broadcast.PAUSED;
    return record(actor, "broadcast.paused", broadcast);
  }

  @Transactional
  Broadcast resume(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    Broadcast broadcast = lock(id, Set.of(Broadcast.PAUSED));
    broadcasts.move(id, RELEASE, clock.instant());
    broadcast.state = Broadcast.SENDING;
    return record(actor, "broadcast.resumed", broadcast);
  }

  /** What has not left does not leave any more. */
  @Transactional
  Broadcast cancel(Actor actor, UUID id) {
    Rights.requireOffice(actor);
    Broadcast broadcast =
        lock(
            id,
            Set.of(Broadcast.WAITING, Broadcast.SCHEDULED, Broadcast.SENDING, Broadcast.PAUSED));
    Instant now = clock.instant();
    broadcasts.move(id, WITHDRAW, now);
    broadcast.state = Broadcast.CANCELLED;
    broadcast.finishedAt = now;
    stopped.fire(new BroadcastStopped(id));
    return record(actor, "broadcast.cancelled", broadcast);
  }

  private Broadcast lock(UUID id, Set<String> states) {
    Broadcast broadcast = broadcasts.lock(id);
    if (!states.contains(broadcast.state)) {
      throw Refusal.conflict(
          "wrong-state", "This message is " + broadcast.state + ".", "Look at it again.");
    }
    return broadcast;
  }

  private Broadcast record(Actor actor, String act, Broadcast broadcast) {
    log.record(actor, act, "broadcast:" + broadcast.id, Map.of("state", broadcast.state));
    return broadcast;
  }
}
