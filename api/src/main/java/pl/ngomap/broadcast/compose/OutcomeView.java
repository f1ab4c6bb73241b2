package pl.ngomap.broadcast.compose;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.Position;

/** What became of a message at an organisation, all of its phones and mailboxes together. */
@Schema(
    name = "BroadcastOutcome",
    description =
        "What became of a message at an organisation, of all its phones and mailboxes the best.")
record OutcomeView(
    @Schema(required = true) UUID organisation,
    @Schema(required = true, description = "Short name, in addresses of pages.") String slug,
    @Schema(required = true) String name,
    @Schema(description = "Of its first place that is drawn; absent when none is.")
        Position position,
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
    @Schema(description = "A number rather than tak, tak rather than nie.") String answer) {}
