package pl.ngomap.broadcast.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What short links look like here, and what may be counted. */
@Schema(
    name = "ShortLinkSettings",
    description = "What short links look like here, and what may be counted.")
record LinkSettings(
    @Schema(required = true, description = "Length of a short link, in characters.") int length,
    @Schema(required = true, description = "Whether recipients may be counted one by one.")
        boolean perRecipient) {}
