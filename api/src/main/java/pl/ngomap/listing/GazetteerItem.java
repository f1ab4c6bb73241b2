package pl.ngomap.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.Position;

/** A street, town or unit that can be searched around. */
@Schema(name = "GazetteerItem", description = "A street, town or unit that can be searched around.")
public record GazetteerItem(
    @Schema(required = true, examples = "ul. Dworcowa") String label,
    @Schema(description = "Where it lies, such as the town of a street.", examples = "Koszalin")
        String context,
    @Schema(
            required = true,
            enumeration = {"street", "town", "unit"})
        String kind,
    @Schema(required = true, description = "Its middle, WGS 84 degrees.") Position position,
    @Schema(description = "Of a unit: its TERYT code.", examples = "3261011") String teryt,
    @Schema(
            description = "Of a unit.",
            enumeration = {"country", "voivodeship", "county", "commune"})
        String level) {}
