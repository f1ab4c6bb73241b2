package pl.ngomap.broadcast.compose;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who would get a message, and what, if it left now. */
@Schema(
    name = "BroadcastDryRun",
    description = "Who would get a message, and what, if it left now. Nothing was sent.")
record DryRun(
    @Schema(required = true, description = "When the recipients were looked up.") Instant at,
    @Schema(required = true, description = "Organisations that would get it.") long organisations,
    @Schema(required = true, description = "Phones that would ring.") long people,
    @Schema(required = true, description = "Mailboxes that would get a copy.") long mailboxes,
    @Schema(required = true, description = "Parts of all messages together.") long allParts,
    @Schema(required = true) BigDecimal price,
    @Schema(required = true) String currency,
    @Schema(required = true, description = "By name; at most 1,000.") List<Recipient> items) {

  /** An organisation that would get it. */
  @Schema(name = "DryRunRecipient", description = "An organisation that would get it.")
  record Recipient(
      @Schema(required = true) UUID organisation,
      @Schema(required = true) String name,
      @Schema(required = true, description = "Numbers and mailboxes, masked.") List<String> phones,
      @Schema(required = true, description = "The exact text.") String text,
      @Schema(required = true) int parts) {}
}
