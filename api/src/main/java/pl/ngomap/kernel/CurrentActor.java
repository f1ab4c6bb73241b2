package pl.ngomap.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** Who asks in this request: a visitor, until the room of accounts has found a session. */
@RequestScoped
public class CurrentActor {

  private Actor actor = Actor.VISITOR;
  private Instant confirmedUntil = Instant.MIN;

  public Actor get() {
    return actor;
  }

  public void set(Actor actor) {
    this.actor = actor;
  }

  /** Whether the credentials were given again a short time ago, as dangerous acts demand. */
  public boolean isConfirmed(Instant now) {
    return confirmedUntil.isAfter(now);
  }

  public void setConfirmedUntil(Instant end) {
    this.confirmedUntil = end;
  }
}
