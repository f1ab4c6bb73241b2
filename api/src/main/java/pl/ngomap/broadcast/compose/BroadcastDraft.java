package pl.ngomap.broadcast.compose;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that is to be sent to many. */
@Schema(name = "NewBroadcast", description = "A message that is to be sent to many.")
record BroadcastDraft(
    @Schema(
            required = true,
            maxLength = 1500,
            description = "What it says; {organizacja} stands for the organisation's name.",
            examples = "Nabor wnioskow trwa do 15 grudnia: koszalin.pl/granty")
        String text,
    @Schema(description = "Say it in the alphabet of GSM, which costs less.") Boolean plainLetters,
    @Schema(
            required = true,
            enumeration = {"urgent", "city", "promotional"},
            description = "urgent goes at any hour, the rest between quiet hours.")
        String purpose,
    @Schema(
            required = true,
            enumeration = {"grants", "events", "training", "urgent"},
            description = "Reaches those who want to hear about it.")
        String topic,
    Audience audience,
    @Schema(description = "Answers by TAK, NIE or a number are counted.") Boolean question,
    @Schema(description = "When it leaves; absent: now.") Instant sendAt) {}
