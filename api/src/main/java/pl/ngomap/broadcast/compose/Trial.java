package pl.ngomap.broadcast.compose;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that went to its writer only. */
@Schema(name = "BroadcastTrial", description = "A message that went to its writer only.")
record Trial(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "As it was sent.") String text,
    @Schema(required = true) int parts,
    @Schema(required = true, description = "Masked.", examples = "••• ••• 200") String phone) {}
