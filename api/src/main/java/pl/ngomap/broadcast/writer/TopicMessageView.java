package pl.ngomap.broadcast.writer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation wrote to a topic, and what became of it. */
@Schema(
    name = "TopicMessage",
    description = "What an organisation wrote to a topic, and what became of it.")
record TopicMessageView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Writer organisation,
    @Schema(required = true, description = "The exact text; it begins with who wrote it.")
        String text,
    @Schema(
            required = true,
            enumeration = {"grants", "events", "training"})
        String topic,
    @Schema(
            required = true,
            description =
                "waiting: for the office. approved: for its time, or for a second person of the office. stopped: the office"
                    + " stopped it after it was approved. withdrawn: its writers took it back.",
            enumeration = {"waiting", "approved", "sent", "refused", "stopped", "withdrawn"})
        String state,
    @Schema(required = true) Instant writtenAt,
    @Schema(description = "When the office approved or refused it, or it was withdrawn.")
        Instant decidedAt,
    @Schema(description = "Why it was refused.") String reason,
    @Schema(description = "The message to many that it became.") UUID broadcast,
    @Schema(required = true, description = "Whether who asks wrote it, and so cannot approve it.")
        boolean mine) {

  /** Whose it is. */
  @Schema(name = "TopicMessageWriter", description = "Whose message it is.")
  record Writer(
      @Schema(required = true) UUID id,
      @Schema(required = true) String slug,
      @Schema(required = true) String name) {}

  static TopicMessageView of(Object[] row, UUID person) {
    return new TopicMessageView(
        (UUID) row[0],
        new Writer((UUID) row[1], (String) row[2], (String) row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (Instant) row[7],
        (Instant) row[8],
        (String) row[9],
        (UUID) row[10],
        row[11].equals(person));
  }
}
