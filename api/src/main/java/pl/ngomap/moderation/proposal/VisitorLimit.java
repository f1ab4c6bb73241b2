package pl.ngomap.moderation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.Session;
import pl.ngomap.kernel.CallerAddress;
import pl.ngomap.problem.Refusal;

/** How often somebody may propose something from one address in a day. */
@ApplicationScoped
class VisitorLimit {

  private static final String FORGET = "delete from visitor_count where day < :day";

  private static final String COUNT =
      """
      insert into visitor_count as c (day, key, requests) values (:day, :key, 1)
      on conflict (day, key) do update set requests = c.requests + 1
      returning requests""";

  private final Session database;
  private final CallerAddress caller;
  private final ProposalConfig config;
  private final Clock clock;

  VisitorLimit(Session database, CallerAddress caller, ProposalConfig config, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Counts a proposal in the caller's transaction.
   *
   * @throws Refusal when there were too many
   */
  @Transactional(TxType.MANDATORY)
  void count() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    database.createNativeMutationQuery(FORGET).setParameter("day", day).executeUpdate();
    int requests =
        database
            .createNativeQuery(COUNT, Integer.class)
            .setParameter("day", day)
            .setParameter("key", key(day))
            .getSingleResult();
    if (requests > config.aDay()) {
      throw Refusal.tooMany("too-many-proposals", "Too much was proposed from here today.");
    }
  }

  /** Another one each day, so that nobody can be followed from one to the next. */
  private byte[] key(LocalDate day) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(day.toString().getBytes(StandardCharsets.UTF_8));
      return sha256.digest(caller.hash());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
