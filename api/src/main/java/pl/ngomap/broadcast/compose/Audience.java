package pl.ngomap.broadcast.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.problem.Refusal;

/** Whom a message is for: organisations that meet all that is given; nothing given: all. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Audience",
    description =
        "Whom a message is for: organisations that meet all that is given; nothing given: all.")
public record Audience(
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
    @Schema(description = "Exactly these, if they meet the rest.") List<UUID> organisations,
    @Schema(description = "Groups that the office keeps; in any of them.") List<UUID> groups) {

  static final Audience ALL = new Audience(null, null, null, null, null, null);

  private static final int MOST_CODES = 100;
  private static final int MOST_ORGANISATIONS = 10_000;

  /**
   * All organisations when nothing is said. Whether an area can be read, only the database knows.
   *
   * @throws Refusal when there is too much of something, or an area is none
   */
  public static Audience checked(Audience audience) {
    if (audience == null) {
      return ALL;
    }
    requireFew("audience.spheres", audience.spheres, MOST_CODES);
    requireFew("audience.legalForms", audience.legalForms, MOST_CODES);
    requireFew("audience.units", audience.units, MOST_CODES);
    requireFew("audience.organisations", audience.organisations, MOST_ORGANISATIONS);
    requireFew("audience.groups", audience.groups, MOST_CODES);
    if (audience.area != null
        && !Set.of("Polygon", "MultiPolygon").contains(String.valueOf(audience.area.get("type")))) {
      throw Refusal.badParameter(
          "audience.area", "This is no area.", "A GeoJSON Polygon or MultiPolygon.");
    }
    return audience;
  }

  private static void requireFew(String name, List<?> values, int most) {
    if (values != null && (values.size() > most || values.stream().anyMatch(Objects::isNull))) {
      throw Refusal.badParameter(
          name, "These are too many, or one of them is nothing.", "At most " + most + ".");
    }
  }
}
