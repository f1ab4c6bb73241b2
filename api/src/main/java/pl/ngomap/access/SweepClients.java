package pl.ngomap.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/** Forgets clients whose buckets are full again: that is what a new one looks like. */
@ApplicationScoped
class SweepClients {

  private static final String FORGET = "delete from client_bucket where expires_at < :now";

  private final Session database;
  private final Clock clock;

  SweepClients(Session database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "5m")
  @Transactional
  void sweep() {
    database.createNativeMutationQuery(FORGET).setParameter("now", clock.millis()).executeUpdate();
  }
}
