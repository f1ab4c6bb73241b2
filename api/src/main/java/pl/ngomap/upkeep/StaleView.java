package pl.ngomap.upkeep;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation of whose profile nobody has said for long that it is true. */
@Schema(name = "StaleOrganisation")
record StaleView(
    @Schema(required = true) Named organisation,
    @Schema(description = "Absent when nobody ever has.") Instant verifiedAt,
    @Schema(required = true) Instant editedAt,
    @Schema(required = true, description = "How many reminders since then went unanswered.")
        long reminders,
    Instant lastReminderAt,
    @Schema(required = true, description = "How many people care for it.") long stewards,
    @Schema(required = true, description = "Whether a reminder can reach anybody.")
        boolean reachable) {

  @Schema(name = "StaleOrganisationName")
  record Named(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name) {}
}
