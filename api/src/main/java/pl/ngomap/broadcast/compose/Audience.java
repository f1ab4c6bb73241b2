package pl.ngomap.broadcast.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a message is for: organisations that meet all that is given; nothing given: all. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Audience",
    description =
        "Whom a message is for: organisations that meet all that is given; nothing given: all.")
record Audience(
    @Schema(description = "Codes of /spheres; any of them.") List<String> spheres,
    @Schema(description = "Codes of /legal-forms; any of them.") List<String> legalForms,
    @Schema(
            description =
                "TERYT codes; a place stands in one of them, or the organisation says that it works there.")
        List<String> units,
    @Schema(
            description = "GeoJSON Polygon or MultiPolygon; a place stands in it.",
            type = SchemaType.OBJECT)
        Map<String, Object> area,
    @Schema(description = "Exactly these, if they meet the rest.") List<UUID> organisations) {

  static final Audience ALL = new Audience(null, null, null, null, null);
}
