package pl.ngomap.broadcast.library;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that is kept. */
@Schema(name = "BroadcastTemplate", description = "A text that is kept.")
record TemplateView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) String text,
    @Schema(required = true) boolean plainLetters,
    @Schema(
            required = true,
            enumeration = {"urgent", "city", "promotional"})
        String purpose,
    @Schema(
            required = true,
            enumeration = {"grants", "events", "training", "urgent"})
        String topic,
    @Schema(required = true) boolean question,
    @Schema(required = true) Instant changedAt) {

  static TemplateView of(MessageTemplate template) {
    return new TemplateView(
        template.id,
        template.name,
        template.text,
        template.plainLetters,
        template.purpose,
        template.topic,
        template.question,
        template.changedAt);
  }
}
