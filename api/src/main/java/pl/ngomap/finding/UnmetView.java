package pl.ngomap.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was searched for in vain, and how often. */
@Schema(name = "UnmetSearch", description = "What was searched for in vain, and how often.")
record UnmetView(
    @Schema(
            required = true,
            enumeration = {"need", "words"})
        String kind,
    @Schema(
            required = true,
            description =
                "The need's identifier, or common words in alphabetical order, without accents.")
        String subject,
    @Schema(description = "What people call the need, in the language asked for.") String label,
    @Schema(required = true) long times,
    @Schema(required = true, description = "On how many days.") long days) {}
