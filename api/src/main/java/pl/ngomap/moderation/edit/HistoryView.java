package pl.ngomap.moderation.edit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.moderation.profile.Change;
import pl.ngomap.moderation.profile.ProfileDraft;

/** One published state among others. */
@Schema(name = "Revision", description = "One published state among others.")
record HistoryView(
    @Schema(required = true) int number,
    @Schema(required = true) Instant publishedAt,
    @Schema(required = true, description = "A role or a source, never a person's name.")
        String actor,
    @Schema(required = true) String reason,
    @Schema(required = true, description = "Names of the fields that changed.")
        List<String> changedFields,
    @Schema(required = true, description = "Whether this is what the public sees.")
        boolean current) {

  /** One published state, wholly. */
  @Schema(name = "RevisionDetail", description = "One published state, and what it changed.")
  record Detail(
      @Schema(required = true) int number,
      @Schema(required = true) Instant publishedAt,
      @Schema(required = true, description = "A role or a source, never a person's name.")
          String actor,
      @Schema(required = true) String reason,
      @Schema(required = true) ProfileDraft profile,
      @Schema(required = true, description = "Against the revision before.")
          List<Change> changes) {}
}
