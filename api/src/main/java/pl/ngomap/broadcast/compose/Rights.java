package pl.ngomap.broadcast.compose;

import pl.ngomap.kernel.Actor;
import pl.ngomap.problem.Refusal;

/** Who may do what with messages to many. */
public final class Rights {

  private Rights() {}

  /** Writes, sends and decides. */
  public static void requireOffice(Actor actor) {
    require(actor, actor.mayModerate());
  }

  /** Reads what was sent. */
  public static void requireStaff(Actor actor) {
    require(actor, actor.maySeeAll());
  }

  private static void require(Actor actor, boolean allowed) {
    if (!actor.isSignedIn()) {
      throw Refusal.signedOut();
    }
    if (!allowed) {
      throw Refusal.forbidden("not-the-office", "Only the city office may.");
    }
  }
}
