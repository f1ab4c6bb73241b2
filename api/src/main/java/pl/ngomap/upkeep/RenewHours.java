package pl.ngomap.upkeep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import pl.ngomap.organisation.PublishedHours;

/** Works out, day by day, who will be open on the days that come into sight. */
@ApplicationScoped
class RenewHours {

  private final Chores chores;
  private final PublishedHours hours;

  RenewHours(Chores chores, PublishedHours hours) {
    this.chores = chores;
    this.hours = hours;
  }

  /** In short transactions, so that no publication waits for a country's hours. */
  void renew() {
    while (QuarkusTransaction.requiringNew().call(this::renewSome)) {
      // Until nothing is left.
    }
  }

  private boolean renewSome() {
    if (!chores.take(Chores.HOURS)) {
      return false;
    }
    boolean more = hours.renew();
    if (!more) {
      chores.succeed(Chores.HOURS);
    }
    return more;
  }
}
