package pl.ngomap.moderation.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the queue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalPage", description = "Part of the queue.")
record ProposalPage(
    @Schema(required = true) List<ProposalItem> items,
    @Schema(description = "Cursor of the following page; absent on the last one.") String next,
    @Schema(required = true, description = "How many are in each state that is not the last.")
        Map<String, Long> counts) {}
