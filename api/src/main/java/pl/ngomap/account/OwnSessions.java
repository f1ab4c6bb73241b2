package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.kernel.Page;

/** Lists and ends the sessions of the person who asks. */
@ApplicationScoped
class OwnSessions {

  private final Sessions sessions;
  private final Clock clock;

  OwnSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** One session, for its owner. */
  @Schema(name = "DeviceSession", description = "Being signed in on one device.")
  record DeviceView(
      @Schema(required = true) UUID id,
      @Schema(required = true) Instant startedAt,
      @Schema(required = true) Instant lastSeenAt,
      @Schema(required = true, description = "What the browser says of itself.") String device,
      @Schema(required = true, description = "Whether it is the session that asks.")
          boolean current) {}

  @Transactional
  Page<DeviceView> list(SignedIn who) {
    List<DeviceView> devices =
        sessions.listOf(who.personId()).stream()
            .filter(session -> SessionPolicy.isAlive(session, clock.instant()))
            .map(
                session ->
                    new DeviceView(
                        session.id,
                        session.startedAt,
                        session.lastSeenAt,
                        session.device,
                        session.id.equals(who.sessionId())))
            .toList();
    return new Page<>(devices, null);
  }

  /** Ends one at once; that of another person is unknown here. */
  @Transactional
  void end(SignedIn who, String id) {
    if (sessions.delete("id = ?1 and person.id = ?2", Words.id(id), who.personId()) == 0) {
      throw Words.nothing();
    }
  }

  @Transactional
  void endCurrent(SignedIn who) {
    sessions.deleteById(who.sessionId());
  }
}
