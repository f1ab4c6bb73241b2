package pl.ngomap.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text that is either what was asked for or not; never HTML. */
@Schema(name = "Segment", description = "A piece of a text; plain text, never HTML.")
public record Segment(
    @Schema(required = true) String text,
    @Schema(required = true, description = "Whether it is what was asked for.") boolean hit) {}
