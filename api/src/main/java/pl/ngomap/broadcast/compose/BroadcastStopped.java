package pl.ngomap.broadcast.compose;

import java.util.UUID;

/**
 * A message to many does not go on; told in the transaction that stops it.
 *
 * @param broadcast its identifier
 */
public record BroadcastStopped(UUID broadcast) {}
