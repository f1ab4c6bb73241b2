package pl.ngomap.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets a room that keeps a queue of its own send letters; the queue's rules hold, not ours. */
@ApplicationScoped
public class CopyLetters {

  private final Delivery delivery;

  CopyLetters(Delivery delivery) {
    this.delivery = delivery;
  }

  /**
   * Hands a letter over now, outside any transaction.
   *
   * @param id a repeated attempt has the same one, and so the same Message-ID
   * @throws RuntimeException when it could not be handed over
   */
  public void send(UUID id, Letter letter) {
    delivery.deliver(id, letter);
  }
}
