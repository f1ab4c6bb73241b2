package pl.ngomap.listing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.ngomap.geo.Position;

/** All that the public may know of an organisation: its last published state. */
@Schema(name = "Profile", description = "All that the public may know of an organisation.")
record ProfileView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String slug,
    @Schema(required = true) String name,
    @Schema(required = true) List<String> alternativeNames,
    @Schema(description = "A code of /legal-forms.") String legalForm,
    @Schema(description = "The marker family of its first sphere.") String family,
    @Schema(required = true) List<String> spheres,
    @Schema(description = "Number in the National Court Register, ten digits.") String krs,
    @Schema(description = "Tax identification number, ten digits.") String nip,
    @Schema(description = "Number in the statistical register, 9 or 14 digits.") String regon,
    @Schema(description = "Another register, of those without a KRS number.") Register register,
    @Schema(description = "Whether it has public-benefit status (OPP); absent when unknown.")
        Boolean publicBenefit,
    @Schema(description = "What to write into a tax return for the 1.5 % share.") TaxShare taxShare,
    @Schema(required = true, description = "Language code to text.")
        Map<String, String> descriptions,
    @Schema(required = true) Contacts contacts,
    @Schema(required = true) List<PlaceDetail> places,
    @Schema(required = true) List<AreaDetail> activityAreas,
    @Schema(required = true, description = "Addresses of the pages that say so.")
        List<String> sources,
    @Schema(required = true) boolean example,
    @Schema(
            description =
                "The version of its logo, to be had at /organisations/{id}/logo?size=160&version=…; absent when it has none.")
        String logo,
    @Schema(description = "When somebody last said that all this is still true.")
        Instant verifiedAt,
    @Schema(required = true) Instant editedAt,
    @Schema(required = true) int revision) {

  @Schema(name = "Register")
  record Register(String name, String number) {}

  @Schema(name = "TaxShare")
  record TaxShare(
      @Schema(required = true, description = "A KRS number, which may be another body's.")
          String krs,
      @Schema(description = "The detailed aim to be named.") String aim) {}

  @Schema(name = "Contacts", description = "Public role data only.")
  record Contacts(String website, String email, String phone) {}

  @Schema(name = "PlaceDetail", description = "A place with all that is known of it.")
  record PlaceDetail(
      @Schema(required = true) UUID id,
      @Schema(
              required = true,
              enumeration = {"seat", "branch", "service_point"})
          String kind,
      String name,
      @Schema(description = "WGS 84 degrees; absent when it is not drawn.") Position position,
      @Schema(
              required = true,
              enumeration = {"exact", "street", "city", "none"})
          String precision,
      @Schema(description = "A position is known, but cannot be believed.") Boolean doubted,
      @Schema(required = true) PlaceView.AddressView address,
      @Schema(description = "OpenStreetMap opening_hours syntax.") String openingHours,
      @Schema(
              description =
                  "The same in plain words of pl, en, uk and de; absent where it cannot be said in a short phrase.",
              type = SchemaType.OBJECT)
          Map<String, String> openingHoursInWords,
      @Schema(enumeration = {"yes", "limited", "no"}) String wheelchair,
      String note,
      @Schema(description = "How it stands at the instant that was asked about.")
          StandingView standing) {}

  @Schema(name = "ActivityArea", description = "Where an organisation works.")
  record AreaDetail(
      @Schema(required = true) UUID id,
      @Schema(
              required = true,
              enumeration = {"unit", "drawn", "radius"})
          String kind,
      @Schema(description = "The administrative unit.") Unit unit,
      @Schema(description = "Centre of a circle.") Position centre,
      @Schema(description = "Radius of a circle, metres.") Double radiusMetres,
      @Schema(description = "Size, square metres; absent when a unit's outline is not known.")
          Double squareMetres,
      @Schema(
              description = "GeoJSON MultiPolygon, simplified to about 10 m; absent for circles.",
              type = SchemaType.OBJECT)
          Map<String, Object> geometry) {}

  @Schema(name = "Unit", description = "An administrative unit.")
  record Unit(
      @Schema(required = true, examples = "3261011") String teryt,
      @Schema(required = true) String name,
      @Schema(
              required = true,
              enumeration = {"country", "voivodeship", "county", "commune"})
          String level) {}
}
