package pl.ngomap.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that is near, or works here. */
@Schema(name = "NearbyItem", description = "An organisation that is near, or works here.")
record NearbyItem(
    @Schema(required = true) OrganisationView organisation,
    @Schema(
            description =
                "The place within the radius; of one that only serves, its main place, if it has one.")
        PlaceView place,
    @Schema(description = "Geodesic distance to the place, metres.", examples = "142.31")
        Double distanceMetres,
    @Schema(
            description =
                "Direction to the place, degrees clockwise from north; absent at the same point.",
            minimum = "0",
            maximum = "360")
        Double bearingDegrees,
    @Schema(
            required = true,
            description =
                "located: has a place within the radius; serves: an activity area covers the point; both.",
            enumeration = {"located", "serves", "both"})
        String relation,
    @Schema(description = "The smallest of its areas that cover the point, for serves.")
        AreaView area) {

  @Schema(name = "ServedArea", description = "An activity area that covers the point.")
  record AreaView(
      @Schema(
              required = true,
              enumeration = {"unit", "drawn", "radius"})
          String kind,
      @Schema(description = "The administrative unit's name.") String name,
      @Schema(required = true, description = "Its size, square metres.") long squareMetres) {}

  static double centimetres(double metres) {
    return Math.round(metres * 100) / 100.0;
  }

  /** Null stays null: there is no direction to where one stands. */
  static Double tenths(Double degrees) {
    return degrees == null ? null : Math.round(degrees * 10) % 3600 / 10.0;
  }
}
