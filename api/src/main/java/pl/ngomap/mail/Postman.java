package pl.ngomap.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Sends what is queued: claims some letters and commits, sends them without a transaction, then
 * deletes those that left. A crash in between sends a letter twice rather than never.
 */
@ApplicationScoped
class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class);

  /** So long nobody else takes a claimed letter. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int BATCH = 10;

  /** With the waits between them, two days. */
  static final int MOST_ATTEMPTS = 12;

  private static final int MOST_DOUBLINGS = 9;

  private static final String CLAIM =
      """
      update letter set due_at = :lease, attempts = attempts + 1
      where id in (
        select id from letter where due_at <= :now order by due_at, id limit :batch for update skip locked)
      returning *""";

  private final EntityManager database;
  private final Clock clock;
  private final Delivery delivery;
  private final MailConfig config;
  private final ManagedExecutor executor;

  Postman(
      EntityManager database,
      Clock clock,
      Delivery delivery,
      MailConfig config,
      ManagedExecutor executor) {
    this.database = database;
    this.clock = clock;
    this.delivery = delivery;
    this.config = config;
    this.executor = executor;
  }

  /** People wait for some letters, so they leave right after the commit. */
  void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Letters.Queued queued) {
    if (config.worker()) {
      executor.execute(this::deliverAll);
    }
  }

  @Scheduled(
      every = "20s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void onTick() {
    if (config.worker()) {
      deliverAll();
    }
  }

  /** Sends all that is due. */
  void deliverAll() {
    List<QueuedLetter> claimed = claim();
    while (!claimed.isEmpty()) {
      claimed.forEach(this::deliver);
      claimed = claim();
    }
  }

  @SuppressWarnings("unchecked")
  private List<QueuedLetter> claim() {
    Instant now = clock.instant();
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(CLAIM, QueuedLetter.class)
                    .setParameter("lease", now.plus(LEASE))
                    .setParameter("now", now)
                    .setParameter("batch", BATCH)
                    .getResultList());
  }

  /** The log tells no e-mail, and nothing that a server of mail says of one. */
  private void deliver(QueuedLetter letter) {
    try {
      delivery.deliver(letter.id, letter.letter());
      forget(letter);
    } catch (RuntimeException failure) {
      if (letter.attempts >= MOST_ATTEMPTS) {
        LOG.errorf("Letter %s (%s) was given up", letter.id, letter.template);
        forget(letter);
      } else {
        LOG.warnf(
            "Letter %s (%s) could not be sent (%s); it is tried again later",
            letter.id, letter.template, failure.getClass().getSimpleName());
        postpone(letter);
      }
    }
  }

  private void forget(QueuedLetter letter) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createQuery("delete from QueuedLetter where id = :id")
                    .setParameter("id", letter.id)
                    .executeUpdate());
  }

  /** 1 min, 2 min, 4 min, … 8 h 32 min. */
  private void postpone(QueuedLetter letter) {
    Duration wait = Duration.ofMinutes(1L << Math.min(letter.attempts - 1, MOST_DOUBLINGS));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createQuery("update QueuedLetter set dueAt = :due where id = :id")
                    .setParameter("due", clock.instant().plus(wait))
                    .setParameter("id", letter.id)
                    .executeUpdate());
  }
}
