package pl.ngomap.broadcast.library;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that is to be kept. */
@Schema(name = "NewBroadcastTemplate", description = "A text that is to be kept.")
record TemplateDraft(
    @Schema(required = true, maxLength = 100, examples = "Nabór wniosków") String name,
    @Schema(
            required = true,
            maxLength = 1500,
            description = "What it says; {organizacja} stands for the organisation's name.",
            examples = "Nabor wnioskow trwa do 15 grudnia: koszalin.pl/granty")
        String text,
    @Schema(description = "Say it in the alphabet of GSM, which costs less.") Boolean plainLetters,
    @Schema(
            required = true,
            enumeration = {"urgent", "city", "promotional"})
        String purpose,
    @Schema(
            required = true,
            enumeration = {"grants", "events", "training", "urgent"})
        String topic,
    @Schema(description = "Answers by TAK, NIE or a number are counted.") Boolean question) {}
