package pl.ngomap.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.Session;

/**
 * The day's secret, by which all nodes know a client again, and after which nobody can tell what
 * address a hash was made of.
 */
@ApplicationScoped
class ClientSecret {

  private static final int BYTES = 32;

  private static final String FORGET = "delete from client_secret where day < :day";

  private static final String MAKE =
      "insert into client_secret (day, secret) values (:day, :secret) on conflict do nothing";

  private static final String READ = "select secret from client_secret where day = :day";

  private final Session database;
  private final Clock clock;
  private volatile Known known;

  ClientSecret(Session database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Known(LocalDate day, byte[] secret) {}

  byte[] today() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Known current = known;
    if (current == null || !current.day.equals(day)) {
      current = new Known(day, QuarkusTransaction.requiringNew().call(() -> read(day)));
      known = current;
    }
    return current.secret;
  }

  private byte[] read(LocalDate day) {
    byte[] own = new byte[BYTES];
    new SecureRandom().nextBytes(own);
    database.createNativeMutationQuery(FORGET).setParameter("day", day).executeUpdate();
    database
        .createNativeMutationQuery(MAKE)
        .setParameter("day", day)
        .setParameter("secret", own)
        .executeUpdate();
    return database
        .createNativeQuery(READ, byte[].class)
        .setParameter("day", day)
        .getSingleResult();
  }
}
