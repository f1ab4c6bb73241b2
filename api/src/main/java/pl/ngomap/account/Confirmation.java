package pl.ngomap.account;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import pl.ngomap.problem.Refusal;

/** Whether the person of this request has given the credentials again a short time ago. */
@RequestScoped
public class Confirmation {

  private final Clock clock;
  private Instant until = Instant.MIN;

  Confirmation(Clock clock) {
    this.clock = clock;
  }

  /**
   * To be called before a dangerous act, after its permission check.
   *
   * @throws Refusal with the code {@code confirmation-wanted}
   */
  public void require() {
    if (!until.isAfter(clock.instant())) {
      throw Refusal.forbidden(
          "confirmation-wanted", "Give the password, or the code, once more before this.");
    }
  }

  void lastsUntil(Instant end) {
    until = end;
  }
}
