package pl.ngomap.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import pl.ngomap.kernel.Uuid7;

/** Takes letters in; they leave when the transaction that tells the same has been committed. */
@ApplicationScoped
public class Letters {

  private final EntityManager database;
  private final Clock clock;
  private final Event<Queued> queued;

  Letters(EntityManager database, Clock clock, Event<Queued> queued) {
    this.database = database;
    this.clock = clock;
    this.queued = queued;
  }

  /** There is something to send, once this transaction is committed. */
  record Queued(UUID letter) {}

  /**
   * Queues a letter in the caller's transaction.
   *
   * @throws IllegalArgumentException when there is no such text, or it has a hole without a word
   */
  @Transactional(TxType.MANDATORY)
  public void queue(Letter letter) {
    LetterText.of(letter);
    UUID id = Uuid7.now(clock);
    database.persist(new QueuedLetter(id, letter, clock.instant()));
    queued.fire(new Queued(id));
  }
}
