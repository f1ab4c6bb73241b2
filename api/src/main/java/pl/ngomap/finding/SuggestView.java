package pl.ngomap.finding;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.Position;

/** Something that whoever is typing may mean. */
@Schema(name = "Suggestion", description = "Something that whoever is typing may mean.")
record SuggestView(
    @Schema(
            required = true,
            enumeration = {"organisation", "sphere", "need", "address", "place"})
        String kind,
    @Schema(required = true, description = "To be shown.") String text,
    @Schema(description = "What tells it from others, such as the town.") String detail,
    @Schema(description = "Of an organisation.") UUID organisation,
    @Schema(description = "Of an organisation: its word in addresses.") String slug,
    @Schema(description = "Of a sphere or an organisation: the marker family.") String family,
    @Schema(description = "Of a sphere: its code, for the parameter sphere.") String sphere,
    @Schema(description = "Of a need: its identifier; search for its text.") String need,
    @Schema(description = "Of an address or place: where it is.") Position position) {

  static SuggestView ofOrganisation(UUID id, String slug, String name, String city, String family) {
    return new SuggestView("organisation", name, city, id, slug, family, null, null, null);
  }

  static SuggestView ofSphere(String code, String label, String family) {
    return new SuggestView("sphere", label, null, null, null, family, code, null, null);
  }

  static SuggestView ofNeed(String id, String phrase) {
    return new SuggestView("need", phrase, null, null, null, null, null, id, null);
  }

  static SuggestView ofPlace(String kind, String label, String context, Position position) {
    return new SuggestView(kind, label, context, null, null, null, null, null, position);
  }
}
