package pl.ngomap.moderation.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided. */
@Schema(name = "ProposalDecision")
record Decision(
    @Schema(
            required = true,
            enumeration = {APPROVE, REJECT, ASK})
        String decision,
    @Schema(description = "The published revision that was seen; to approve changes of one.")
        Integer revision,
    @Schema(
            description =
                "Names of the fields to approve, the others are rejected; all, if absent.")
        List<String> fields,
    @Schema(
            maxLength = 2000,
            description =
                "Why, or what is asked; whoever proposed it reads it. Not needed to approve.")
        String reason) {

  static final String APPROVE = "approve";
  static final String REJECT = "reject";
  static final String ASK = "ask";
  static final Set<String> WORDS = Set.of(APPROVE, REJECT, ASK);

  /** What came of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DecidedProposal")
  record Decided(
      @Schema(
              required = true,
              enumeration = {"asked", "approved", "rejected"})
          String state,
      @Schema(description = "The revision that is public now, after an approval.")
          Integer revision) {}

  /** The same about many. */
  @Schema(name = "BulkDecision")
  record Bulk(
      @Schema(required = true, description = "At most 100.") List<String> ids,
      @Schema(
              required = true,
              enumeration = {APPROVE, REJECT, ASK})
          String decision,
      @Schema(maxLength = 2000) String reason) {}

  /** What came of each. */
  @Schema(name = "BulkAnswer")
  record BulkDecided(
      @Schema(required = true) List<UUID> done, @Schema(required = true) List<Refused> refused) {}

  /** One that could not be decided. */
  @Schema(name = "BulkRefusal")
  record Refused(
      @Schema(required = true) String id,
      @Schema(required = true, description = "The code of the refusal, such as stale-revision.")
          String code) {}
}
