package pl.ngomap.broadcast.library;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of organisations. */
@Schema(name = "OrganisationGroup", description = "A group of organisations.")
record GroupView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true, description = "How many of them are on the map.") long organisations,
    @Schema(required = true) Instant madeAt) {}
