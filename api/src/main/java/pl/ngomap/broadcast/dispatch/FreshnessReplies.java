package pl.ngomap.broadcast.dispatch;

import java.util.UUID;

/**
 * Confirms a profile whose people were asked by SMS; kept by the room that looks after profiles.
 */
public interface FreshnessReplies {

  /**
   * In the caller's transaction.
   *
   * @return whether there is such an organisation
   */
  boolean confirm(UUID organisation);
}
