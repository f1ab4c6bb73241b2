package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.problem.Refusal;

/** Makes sure that the person of this request has given the credentials a short time ago. */
@ApplicationScoped
public class Confirmation {

  private final CurrentActor current;
  private final Clock clock;

  Confirmation(CurrentActor current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /**
   * To be called before a dangerous act, after its permission check.
   *
   * @throws Refusal with the code {@code confirmation-wanted}
   */
  public void require() {
    if (!current.isConfirmed(clock.instant())) {
      throw Refusal.confirmationWanted();
    }
  }
}
