package pl.ngomap.broadcast.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short address for a page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ShortLink", description = "A short address for a page.")
public record LinkView(
    @Schema(required = true, examples = "https://mapa.koszalin.pl/s/q7RfT2kd") String url,
    @Schema(required = true) String target,
    @Schema(
            required = true,
            enumeration = {"none", "total", "recipients"})
        String count,
    @Schema(
            description =
                "How often it was followed; phones that show a preview count, too. Absent when it is not counted.")
        Long clicks,
    @Schema(description = "How many recipients followed it. Absent when they are not counted.")
        Long recipients) {}
