package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds out who holds a token; read anew for each request, so that a right taken away is gone. */
@ApplicationScoped
class RecogniseSession {

  private final Sessions sessions;
  private final Clock clock;

  RecogniseSession(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Transactional
  Optional<SignedIn> recognise(Token token) {
    Optional<Session> found = sessions.findAlive(token);
    found.ifPresent(this::see);
    return found.map(
        session -> SignedIn.of(token, session, sessions.stewardships(session.person.id)));
  }

  /** A statement of its own, so that two requests at once do not stand in each other's way. */
  private void see(Session session) {
    Instant now = clock.instant();
    if (session.lastSeenAt.plus(SessionPolicy.SEEN_STEP).isBefore(now)) {
      sessions.update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?1", now, session.id);
    }
  }
}
