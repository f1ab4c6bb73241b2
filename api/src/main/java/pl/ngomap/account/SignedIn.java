package pl.ngomap.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.Role;
import pl.ngomap.kernel.Stewardship;

/**
 * A session as this request found it.
 *
 * @param mustSet null when nothing is missing
 */
record SignedIn(
    Token token,
    UUID sessionId,
    UUID personId,
    String email,
    Role role,
    SessionPolicy.MustSet mustSet,
    Instant confirmedUntil,
    Map<UUID, Stewardship> stewardships) {

  static SignedIn of(Token token, Session session, Map<UUID, Stewardship> stewardships) {
    return new SignedIn(
        token,
        session.id,
        session.person.id,
        session.person.email,
        session.person.role(),
        SessionPolicy.mustSet(session),
        session.confirmedUntil,
        stewardships);
  }

  /** Whose rights this request has: none, until everything is set. */
  Actor actor() {
    return mustSet == null ? new Actor(personId, role, stewardships) : Actor.VISITOR;
  }
}
