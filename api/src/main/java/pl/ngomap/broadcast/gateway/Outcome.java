package pl.ngomap.broadcast.gateway;

import java.time.Duration;

/** What became of handing a message over. */
public sealed interface Outcome {

  /**
   * The provider has it.
   *
   * @param providerId its own name for it; null: it gives none
   */
  record Accepted(String providerId) implements Outcome {}

  /**
   * The provider will never take this message.
   *
   * @param code a stable word of ours
   */
  record Rejected(String code) implements Outcome {}

  /**
   * The provider certainly did not take it, but may later.
   *
   * @param delay null: as the policy of repetitions says
   * @param code a stable word of ours
   */
  record RetryLater(Duration delay, String code) implements Outcome {}

  /** It may have been taken, or not. */
  record Unknown(String code) implements Outcome {}
}
