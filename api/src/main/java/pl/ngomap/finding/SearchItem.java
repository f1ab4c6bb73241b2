package pl.ngomap.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.listing.OrganisationView;
import pl.ngomap.listing.PlaceView;
import pl.ngomap.text.Segment;

/** An organisation that was found, and why. */
@Schema(name = "SearchItem", description = "An organisation that was found, and why.")
record SearchItem(
    @Schema(required = true) OrganisationView organisation,
    @Schema(description = "Its nearest place or, asked from nowhere, its first one.")
        PlaceView place,
    @Schema(description = "Geodesic distance to the place, metres.", examples = "142.31")
        Double distanceMetres,
    @Schema(
            description = "Direction to the place, degrees clockwise from north.",
            minimum = "0",
            maximum = "360")
        Double bearingDegrees,
    @Schema(
            description =
                "located: has a place within the radius (5 km when none is given); serves: an activity area covers the position; both. Absent: neither, or asked from nowhere.",
            enumeration = {"located", "serves", "both"})
        String relation,
    @Schema(required = true, description = "Where it was found, what tells most first.")
        List<Match> matched,
    @Schema(
            required = true,
            description = "What the order is made of; comparable within one answer only.")
        double score) {

  /** A place where the question was met. */
  @Schema(name = "Match", description = "A place where the question was met.")
  record Match(
      @Schema(
              required = true,
              enumeration = {"name", "sphere", "need", "description", "address", "number"})
          String field,
      @Schema(description = "Of a sphere its code, of a need its identifier.") String code,
      @Schema(required = true, description = "What stands there, in pieces.")
          List<Segment> segments) {}
}
