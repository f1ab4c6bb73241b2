package pl.ngomap.broadcast.compose;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message would be, before it is sent. */
@Schema(name = "BroadcastQuote", description = "What a message would be, before it is sent.")
record Quote(
    @Schema(required = true, description = "The exact text, with a name in place of its field.")
        String text,
    @Schema(
            required = true,
            enumeration = {"GSM7", "UCS2"})
        String coding,
    @Schema(required = true, description = "Parts of the longest message.") int parts,
    @Schema(required = true, description = "Characters that make the message cost more.")
        List<String> costly,
    @Schema(required = true, description = "Organisations in the audience.") long organisations,
    @Schema(
            required = true,
            description =
                "They are many: their number comes from a sample, and is usually right within a tenth.")
        boolean estimated,
    @Schema(required = true, description = "Those of them that are reached.") long reached,
    @Schema(required = true, description = "Phones that ring.") long people,
    @Schema(required = true, description = "Mailboxes that get a copy.") long mailboxes,
    @Schema(required = true, description = "Parts of all messages together.") long allParts,
    @Schema(required = true) BigDecimal price,
    @Schema(required = true) String currency,
    @Schema(required = true) LeftOut leftOut,
    @Schema(required = true, description = "When it would leave, after quiet hours.")
        Instant sendAt,
    @Schema(required = true, description = "Somebody else must agree.") boolean secondPerson) {

  /** Organisations that are not reached, and why. */
  @Schema(name = "LeftOut", description = "Organisations that are not reached, by reason.")
  record LeftOut(
      @Schema(required = true, description = "No contact at all.") long noContact,
      @Schema(required = true, description = "The code was not entered yet.") long unconfirmed,
      @Schema(required = true, description = "Everybody there said STOP.") long stopped,
      @Schema(required = true, description = "Nobody there wants this topic.") long topic) {}
}
