package pl.ngomap.broadcast.library;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.broadcast.compose.Audience;

/** An audience that is kept. */
@Schema(name = "BroadcastAudience", description = "An audience that is kept.")
record SavedAudienceView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) Audience audience,
    @Schema(required = true, description = "Organisations that meet its conditions now.")
        long organisations,
    @Schema(
            required = true,
            description =
                "They are many: their number comes from a sample, and is usually right within a tenth.")
        boolean estimated,
    @Schema(required = true) Instant madeAt) {}
