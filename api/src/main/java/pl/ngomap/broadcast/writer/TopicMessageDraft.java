package pl.ngomap.broadcast.writer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation wants to say to a topic. */
@Schema(name = "NewTopicMessage", description = "What an organisation wants to say to a topic.")
record TopicMessageDraft(
    @Schema(
            required = true,
            maxLength = 1500,
            description = "Without the organisation's name, which is put before it.",
            examples = "Szkolenie z ksiegowosci NGO 4 grudnia o 17, Zwyciestwa 42. Wstep wolny.")
        String text,
    @Schema(description = "Say it, the name too, in the alphabet of GSM, which costs less.")
        Boolean plainLetters,
    @Schema(
            required = true,
            enumeration = {"grants", "events", "training"},
            description = "Reaches everybody who agreed to hear about it.")
        String topic) {}
