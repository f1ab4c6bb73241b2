package pl.ngomap.moderation.edit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.Warning;

/** The draft of an organisation beside what the public sees. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Draft", description = "The draft of an organisation beside what the public sees.")
record DraftView(
    @Schema(hidden = true) @JsonIgnore String tag,
    @Schema(required = true, description = "What its stewards have written; else as published.")
        ProfileDraft profile,
    @Schema(required = true, description = "The published revision beside it.") int basedOn,
    @Schema(required = true, description = "What the public sees.") ProfileDraft published,
    @Schema(required = true, description = "Whether the draft says anything else.") boolean saved,
    Instant savedAt,
    @Schema(description = "What waits for a decision.") WaitingView waiting,
    @Schema(description = "What became of the last change that waited, for 30 days.")
        AnswerView answered,
    @Schema(required = true, description = "Numbers that a register or the city's file told.")
        List<String> locked,
    @Schema(
            required = true,
            description = "Fields that were published otherwise since the draft was begun.")
        List<String> disputed,
    @Schema(required = true, description = "What should be thought about before publishing.")
        List<Warning> warnings) {

  /** What waits for a decision. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WaitingProposal")
  record WaitingView(
      @Schema(required = true) UUID proposalId,
      @Schema(required = true) Instant since,
      @Schema(description = "What the staff ask back.") String question) {}

  /** What became of a change that waited. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AnsweredProposal")
  record AnswerView(
      @Schema(required = true) UUID proposalId,
      @Schema(required = true) Instant at,
      @Schema(required = true, description = "The fields that were published.")
          List<String> approvedFields,
      @Schema(required = true, description = "The fields that were not.")
          List<String> refusedFields,
      @Schema(description = "Why, in the words of the staff.") String reason) {}

  /** What is sent to keep a draft. */
  @Schema(name = "DraftBody")
  record Body(
      @Schema(required = true) ProfileDraft profile,
      @Schema(required = true, description = "The published revision that its writer saw.")
          Integer basedOn) {}
}
