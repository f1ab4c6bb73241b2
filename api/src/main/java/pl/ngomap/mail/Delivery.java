package pl.ngomap.mail;

import java.util.UUID;

/** Takes one letter out of the house. */
interface Delivery {

  /**
   * Delivers a letter.
   *
   * @param id a repeated attempt has the same one
   * @throws RuntimeException when it could not be delivered now
   */
  void deliver(UUID id, Letter letter);
}
