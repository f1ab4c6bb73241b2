package pl.ngomap.moderation.proposal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.moderation.profile.ProfileDraft;

/** What anybody may propose. */
@Schema(name = "VisitorProposal")
record VisitorProposal(
    @Schema(
            required = true,
            enumeration = {"correction", "new-organisation"})
        String kind,
    @Schema(description = "The id of the organisation that is corrected.") String organisation,
    @Schema(
            description =
                "Of a correction only the fields that are to change: those that are absent stay as they are.")
        ProfileDraft profile,
    @Schema(maxLength = 2000, description = "In one's own words; never public.") String message,
    @Schema(maxLength = 254, description = "Where the answer is wanted; forgotten after it.")
        String email,
    @Schema(description = "Nothing: what people do not see, they do not fill in.")
        String website2) {

  /** That it was taken in. */
  @Schema(name = "ProposalReceipt")
  record Receipt(
      @Schema(required = true) UUID id,
      @Schema(required = true, description = "Organisations that may be the same new one.")
          List<Duplicates.Duplicate> duplicates) {}

  /** Those that may be the same. */
  @Schema(name = "DuplicateList")
  record DuplicateList(@Schema(required = true) List<Duplicates.Duplicate> items) {}
}
