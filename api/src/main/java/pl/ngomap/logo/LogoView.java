package pl.ngomap.logo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A logo that was taken. */
@Schema(name = "Logo")
record LogoView(
    @Schema(
            required = true,
            description = "Its version: /organisations/{id}/logo?size=160&version=… never changes.")
        String version) {}
