package pl.ngomap.broadcast.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message from a phone. */
@Schema(name = "InboxItem", description = "A message from a phone that a person must read.")
record InboxItem(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Masked.") String phone,
    @Schema(description = "Absent when it was forgotten.") String text,
    @Schema(required = true) Instant receivedAt,
    @Schema(description = "Absent: nobody has dealt with it yet.") Instant doneAt,
    @Schema(required = true, description = "Those on the map that have this number.")
        List<Sender> organisations) {

  /** Whose number it is. */
  @Schema(name = "InboxSender")
  record Sender(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name) {}
}
