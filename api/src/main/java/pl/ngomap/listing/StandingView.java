package pl.ngomap.listing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a place is open at the instant that was asked about. */
@Schema(
    name = "Standing",
    description = "Whether a place is open at the instant that was asked about.")
public record StandingView(
    @Schema(
            required = true,
            description =
                "unknown: nobody says, or it cannot be read; never to be shown as closed.",
            enumeration = {"open", "by-appointment", "unknown", "closed"})
        String state,
    @Schema(description = "When this ends; absent when it does not within a year.") Instant until,
    @Schema(description = "When it opens next after that instant; absent when not within a year.")
        Instant nextOpening) {}
