package pl.ngomap.broadcast.compose;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a message at one phone. */
@Schema(name = "BroadcastMessage", description = "What became of a message at one phone.")
record MessageView(
    @Schema(required = true) UUID id,
    @Schema(description = "Absent when it is no longer on the map.") UUID organisation,
    String organisationName,
    @Schema(required = true, description = "The number or mailbox, masked.") String phone,
    @Schema(
            required = true,
            enumeration = {
              "queued",
              "sending",
              "accepted",
              "delivered",
              "failed",
              "unknown",
              "cancelled",
              "opted-out"
            })
        String state,
    @Schema(description = "Why it failed, or waits.") String code,
    Instant acceptedAt,
    Instant finalAt,
    @Schema(description = "tak, nie, or a number.") String answer) {}
