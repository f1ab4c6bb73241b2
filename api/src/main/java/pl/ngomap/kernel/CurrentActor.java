package pl.ngomap.kernel;

import jakarta.enterprise.context.RequestScoped;

/** Who asks in this request: a visitor, until the room of accounts has found a session. */
@RequestScoped
public class CurrentActor {

  private Actor actor = Actor.VISITOR;

  public Actor get() {
    return actor;
  }

  public void set(Actor actor) {
    this.actor = actor;
  }
}
