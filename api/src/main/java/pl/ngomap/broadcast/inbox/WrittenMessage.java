package pl.ngomap.broadcast.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that became a file. */
@Schema(name = "WrittenMessage", description = "A message that became a file; nobody got it.")
record WrittenMessage(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Masked.") String phone,
    @Schema(description = "Absent when it was forgotten.") String text,
    @Schema(required = true) Instant writtenAt,
    @Schema(description = "Absent for a code, and when it is no longer on the map.")
        String organisationName) {}
