package pl.ngomap.broadcast.gateway;

import java.time.Instant;
import java.util.UUID;

/**
 * What a provider reports of a message.
 *
 * @param reference ours
 * @param providerId its own name for it; null: not told
 * @param at null: not told
 */
public record Receipt(UUID reference, String providerId, Status status, String code, Instant at) {

  /** How far a message has come. */
  public enum Status {
    /** The network has it. */
    ACCEPTED,
    /** The phone has it. */
    DELIVERED,
    /** It will not arrive. */
    FAILED
  }
}
