package pl.ngomap.moderation.claim;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim, as its reader may see it. */
@Schema(name = "Claim", description = "Somebody says that an organisation is theirs.")
record ClaimView(
    @Schema(required = true) UUID id,
    @Schema(required = true) ClaimedView organisation,
    @Schema(
            required = true,
            enumeration = {"code", "approval"})
        String way,
    @Schema(
            required = true,
            enumeration = {"code-sent", "waiting", "granted", "rejected", "overtaken", "undone"},
            description = "overtaken: another claim to the same organisation was granted first.")
        String state,
    @Schema(required = true, description = "Whether it is the reader's own.") boolean mine,
    @Schema(description = "Where the code went: masked.", examples = "k…@ngo.pl") String sentTo,
    @Schema(description = "How long the code is good.") Instant codeExpiresAt,
    @Schema(description = "For its claimant and the staff.") String message,
    @Schema(description = "The claimant's e-mail, for the staff.") String claimedBy,
    @Schema(description = "For its claimant and the staff.") AttachmentView attachment,
    @Schema(required = true) Instant createdAt,
    Instant decidedAt,
    @Schema(description = "Why it was decided so; for its claimant and the staff.") String reason,
    @Schema(description = "Until when a former owner or the staff may take it back.")
        Instant undoUntil,
    @Schema(required = true, description = "Whether the reader may take it back now.")
        boolean mayUndo) {

  @Schema(name = "ClaimedOrganisation")
  record ClaimedView(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name) {}

  @Schema(name = "ClaimAttachment")
  record AttachmentView(
      @Schema(
              required = true,
              enumeration = {"application/pdf", "image/png", "image/jpeg"})
          String mediaType,
      @Schema(required = true) int bytes,
      @Schema(required = true) Instant attachedAt) {}
}
