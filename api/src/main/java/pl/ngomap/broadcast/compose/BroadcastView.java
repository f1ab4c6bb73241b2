package pl.ngomap.broadcast.compose;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.broadcast.link.LinkView;

/** A message to many, and what became of it. */
@Schema(name = "Broadcast", description = "A message to many, and what became of it.")
record BroadcastView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String text,
    @Schema(required = true) String purpose,
    @Schema(required = true) String topic,
    @Schema(required = true) Audience audience,
    @Schema(required = true) boolean question,
    @Schema(
            required = true,
            description =
                "waiting: for a second person. scheduled: for its time. Then its recipients are frozen, and it is sending.",
            enumeration = {
              "waiting",
              "scheduled",
              "sending",
              "paused",
              "finished",
              "cancelled",
              "rejected"
            })
        String state,
    @Schema(required = true) Instant sendAt,
    @Schema(required = true) Instant madeAt,
    @Schema(description = "Whether who asks made it, and so cannot be the second person.")
        Boolean mine,
    @Schema(
            required = true,
            description =
                "By state of a message: queued, sending, accepted, delivered, failed, unknown, cancelled, opted-out.",
            type = SchemaType.OBJECT)
        Map<String, Long> messages,
    @Schema(
            required = true,
            description = "By answer: tak, nie, or a number.",
            type = SchemaType.OBJECT)
        Map<String, Long> answers,
    @Schema(required = true, description = "Of the parts that were accepted.") BigDecimal cost,
    @Schema(required = true) String currency,
    @Schema(required = true, description = "Short links in its text.") List<LinkView> links) {

  private static final List<String> PAID = List.of("accepted", "delivered", "failed", "unknown");

  static BroadcastView of(
      Broadcast broadcast,
      List<Object[]> counts,
      List<Object[]> answers,
      List<LinkView> links,
      ComposeConfig config,
      UUID person) {
    Map<String, Long> messages = new LinkedHashMap<>();
    long parts = 0;
    for (Object[] count : counts) {
      messages.put((String) count[0], ((Number) count[1]).longValue());
      if (PAID.contains((String) count[0])) {
        parts += ((Number) count[2]).longValue();
      }
    }
    Map<String, Long> answered = new LinkedHashMap<>();
    answers.forEach(answer -> answered.put((String) answer[0], ((Number) answer[1]).longValue()));
    return new BroadcastView(
        broadcast.id,
        broadcast.text,
        broadcast.purpose,
        broadcast.topic,
        broadcast.audience,
        broadcast.question,
        broadcast.state,
        broadcast.sendAt,
        broadcast.madeAt,
        person == null ? null : person.equals(broadcast.madeBy),
        messages,
        answered,
        config.pricePerPart().multiply(BigDecimal.valueOf(parts)),
        config.currency(),
        links);
  }
}
