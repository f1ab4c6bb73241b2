package pl.ngomap.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the feed of changes; other than a page of a list, it always says how to go on. */
@Schema(name = "Feed", description = "A part of the feed of changes, in commit order.")
record ChangesPage(
    @Schema(required = true) List<ChangeView> items,
    @Schema(
            required = true,
            description =
                "Cursor of what follows. Keep it together with your copy, in one transaction.")
        String next,
    @Schema(required = true, description = "false: nothing has happened after these items yet.")
        boolean more) {}
