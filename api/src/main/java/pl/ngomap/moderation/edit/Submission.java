package pl.ngomap.moderation.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Submission", description = "What became of a change.")
record Submission(
    @Schema(
            required = true,
            enumeration = {"published", "waiting", "unchanged"})
        String outcome,
    @Schema(description = "The revision that is public now, unless the change waits.")
        Integer revision,
    @Schema(description = "What waits for a decision.") UUID proposalId,
    @Schema(
            required = true,
            description =
                "Why it waits: name, legalForm, numbers, moved, place-removed, unverified, links.")
        List<String> waitsBecause) {

  static Submission published(int revision) {
    return new Submission("published", revision, null, List.of());
  }

  static Submission unchanged(int revision) {
    return new Submission("unchanged", revision, null, List.of());
  }

  static Submission waiting(UUID proposal, List<String> because) {
    return new Submission("waiting", null, proposal, because);
  }

  /** What is sent with a change. */
  @Schema(name = "SubmissionBody")
  record Body(
      @Schema(maxLength = 2000, description = "Why; everybody reads it in the history.")
          String reason) {}
}
