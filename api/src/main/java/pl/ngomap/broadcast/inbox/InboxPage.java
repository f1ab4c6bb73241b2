package pl.ngomap.broadcast.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the inbox, and how much of it waits. */
@Schema(name = "InboxPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxPage(
    @Schema(required = true, description = "The newest first.") List<InboxItem> items,
    @Schema(required = true, description = "With which nobody has dealt yet.") long open,
    @Schema(description = "Cursor of the following page; absent on the last one.") String next) {}
