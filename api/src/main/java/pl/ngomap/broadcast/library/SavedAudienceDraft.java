package pl.ngomap.broadcast.library;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.broadcast.compose.Audience;

/** An audience that is to be kept. */
@Schema(name = "NewBroadcastAudience", description = "An audience that is to be kept.")
record SavedAudienceDraft(
    @Schema(required = true, maxLength = 100, examples = "Sport w Śródmieściu") String name,
    @Schema(required = true) Audience audience) {}
