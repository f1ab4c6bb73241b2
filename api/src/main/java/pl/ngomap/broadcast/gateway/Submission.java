package pl.ngomap.broadcast.gateway;

import java.util.UUID;
import pl.ngomap.broadcast.text.SmsText;

/**
 * A message to be handed over.
 *
 * @param reference ours: the key of idempotency, and what receipts name
 * @param to E.164, with the plus
 * @param sender a number, or up to 11 letters; empty: the provider's own
 * @param callback where receipts go, with the reference already in it; null: none are wanted
 */
public record Submission(UUID reference, String to, SmsText text, String sender, String callback) {

  /** No numbers, no texts: this may stand in a log. */
  @Override
  public String toString() {
    return "Submission " + reference;
  }
}
