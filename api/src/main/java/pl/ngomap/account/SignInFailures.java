package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import pl.ngomap.problem.Refusal;

/**
 * Counts failures in a row. An attempt counts as failed from its beginning until it has succeeded,
 * so that many at once gain nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SignInFailures {

  private static final String LOCK =
      """
      insert into sign_in_failure as f (key, failures, last_at) values (:key, 0, :now)
      on conflict (key) do update set failures = f.failures
      returning failures, last_at""";

  private static final String COUNT =
      """
      update sign_in_failure
      set failures = case when last_at <= :forgotten then 1 else failures + 1 end, last_at = :now
      where key = :key""";

  private static final String TAKE_BACK =
      "update sign_in_failure set failures = greatest(failures - 1, 0) where key = :key";

  private static final String FORGET = "delete from sign_in_failure where key = :key";

  private final EntityManager database;
  private final Clock clock;

  SignInFailures(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Counts an attempt, unless there were too many.
   *
   * @throws Refusal with the code {@code too-soon} or {@code locked}
   */
  void begin(Email email, byte[] addressHash) {
    Row account = lock(key(email));
    Row address = lock(addressHash);
    Instant now = clock.instant();
    refuse(LockoutPolicy.ofAccount(account.failures, account.lastAt, now), "account");
    refuse(LockoutPolicy.ofAddress(address.failures, address.lastAt, now), "address");
    count(key(email), LockoutPolicy.MEMORY);
    count(addressHash, LockoutPolicy.MEMORY);
  }

  /** The attempt was right so far, and is not finished. */
  void takeBack(Email email, byte[] addressHash) {
    List.of(key(email), addressHash).forEach(key -> run(TAKE_BACK, key));
  }

  /** The attempt was right. */
  void succeed(Email email, byte[] addressHash) {
    run(FORGET, key(email));
    run(TAKE_BACK, addressHash);
  }

  /** Opens the account again, in the caller's transaction: its owner has read the mail. */
  @Transactional(TxType.MANDATORY)
  void unlock(Email email) {
    run(FORGET, key(email));
  }

  /**
   * Counts a link that was asked for from an address, in the caller's transaction.
   *
   * @throws Refusal with the code {@code too-many-links}
   */
  @Transactional(TxType.MANDATORY)
  void countLink(byte[] addressHash) {
    byte[] key = Token.sha256("links " + HexFormat.of().formatHex(addressHash));
    Row row = lock(key);
    if (row.failures >= LockoutPolicy.LINKS
        && clock.instant().isBefore(row.lastAt.plus(LockoutPolicy.LINKS_MEMORY))) {
      throw Refusal.tooMany("too-many-links", "Too many links were asked for from here.");
    }
    count(key, LockoutPolicy.LINKS_MEMORY);
  }

  private record Row(int failures, Instant lastAt) {}

  private Row lock(byte[] key) {
    Object[] row =
        (Object[])
            database
                .createNativeQuery(LOCK)
                .setParameter("key", key)
                .setParameter("now", clock.instant())
                .getSingleResult();
    return new Row(((Number) row[0]).intValue(), (Instant) row[1]);
  }

  private void count(byte[] key, Duration memory) {
    database
        .createNativeQuery(COUNT)
        .setParameter("key", key)
        .setParameter("now", clock.instant())
        .setParameter("forgotten", clock.instant().minus(memory))
        .executeUpdate();
  }

  private void run(String statement, byte[] key) {
    database.createNativeQuery(statement).setParameter("key", key).executeUpdate();
  }

  private static void refuse(LockoutPolicy.Verdict verdict, String what) {
    switch (verdict) {
      case WAIT ->
          throw Refusal.tooMany(
              "too-soon", "There were too many wrong attempts in a row: wait some seconds.");
      case LOCKED ->
          throw Refusal.tooMany(
              "locked",
              "There were too many wrong attempts for this "
                  + what
                  + ". A sign-in link by e-mail opens an account again.");
      case GO -> {}
    }
  }

  private static byte[] key(Email email) {
    return Token.sha256("email " + email.value());
  }
}
