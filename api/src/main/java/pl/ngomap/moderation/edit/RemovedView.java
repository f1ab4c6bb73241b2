package pl.ngomap.moderation.edit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that was taken off the map. */
@Schema(name = "RemovedOrganisation", description = "An organisation that was taken off the map.")
record RemovedView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) Instant removedAt,
    @Schema(required = true, description = "The last one that was public.") int revision) {}
