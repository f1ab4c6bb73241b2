package pl.ngomap.moderation.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.moderation.profile.Change;
import pl.ngomap.moderation.profile.ProfileDraft;
import pl.ngomap.moderation.profile.PublishedProfile.About;

/** All that somebody needs who decides. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Proposal", description = "All that somebody needs who decides.")
record ProposalView(
    @Schema(hidden = true) @JsonIgnore String tag,
    @Schema(required = true) UUID id,
    @Schema(
            required = true,
            enumeration = {"change", "correction", "new-organisation", "restoration"})
        String kind,
    @Schema(description = "Absent for one that is not on the map yet.") About organisation,
    @Schema(required = true) String title,
    @Schema(required = true) Instant submittedAt,
    @Schema(
            required = true,
            enumeration = {"visitor", "steward", "moderator", "administrator"})
        String submittedBy,
    @Schema(required = true) List<String> changedFields,
    @Schema(description = "What was published of it; absent while nobody has decided.")
        List<String> approvedFields,
    @Schema(required = true) List<String> waitsBecause,
    @Schema(
            required = true,
            enumeration = {"open", "waiting-for-steward", "asked", "approved", "rejected"})
        String state,
    @Schema(description = "Who works on it; absent when nobody does.")
        ProposalItem.LockView lockedBy,
    @Schema(description = "Until then the stewards are asked, after it the staff.") Instant dueAt,
    @Schema(description = "The published revision now; a decision names it.") Integer revision,
    @Schema(description = "The published revision that it was made from.") Integer basedOn,
    @Schema(required = true, description = "Field by field.") List<Change> changes,
    String message,
    @Schema(description = "Where a visitor wants the answer; for the staff only.") String email,
    ProfileDraft profile,
    @Schema(description = "What the public sees now.") ProfileDraft published,
    @Schema(required = true, description = "Of a new one: others that may be the same.")
        List<Duplicates.Duplicate> duplicates,
    @Schema(required = true) List<Event> events) {

  /** What happened to it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ProposalEvent")
  record Event(
      @Schema(required = true) Instant at,
      @Schema(required = true, description = "A role; system where time did it.") String role,
      @Schema(
              required = true,
              enumeration = {
                "submitted",
                "answered",
                "asked",
                "approved",
                "approved-in-part",
                "rejected",
                "replaced",
                "withdrawn",
                "escalated"
              })
          String act,
      String text) {}
}
