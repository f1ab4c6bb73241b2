package pl.ngomap.broadcast.compose;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city wrote to an organisation. */
@Schema(
    name = "ArchivedMessage",
    description = "A message of the city to an organisation, as it reads it.")
record ArchivedMessage(
    @Schema(required = true) UUID id,
    @Schema(required = true) String text,
    @Schema(required = true) String topic,
    @Schema(required = true) Instant sentAt,
    @Schema(
            required = true,
            description =
                "Numbers of the organisation that it went to; none: it has none for this.")
        List<Phone> phones) {

  /** A number that it went to. */
  @Schema(name = "ArchivedPhone")
  record Phone(
      @Schema(required = true, description = "Masked.") String phone,
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
          String state) {}
}
