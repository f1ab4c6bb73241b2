package pl.ngomap.broadcast.library;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group is called. */
@Schema(name = "NewOrganisationGroup", description = "What a group is called.")
record GroupDraft(
    @Schema(required = true, maxLength = 100, examples = "Rada Pożytku") String name) {}
