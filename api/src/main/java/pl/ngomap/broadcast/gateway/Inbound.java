package pl.ngomap.broadcast.gateway;

import java.time.Instant;

/**
 * A message from a phone.
 *
 * @param key the same for the same message, however often it is told
 * @param from E.164, with the plus
 * @param at null: not told
 */
public record Inbound(String key, String from, String text, Instant at) {

  /** No numbers, no texts: this may stand in a log. */
  @Override
  public String toString() {
    return "Inbound " + key;
  }
}
