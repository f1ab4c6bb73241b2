package pl.ngomap.moderation.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A profile as people write it, in the words of the public one. Anything may be missing: null, or
 * an empty text or list, says that nothing is known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProfileDraft", description = "A profile as people write it.")
public record ProfileDraft(
    @Schema(maxLength = 300) String name,
    List<String> alternativeNames,
    @Schema(description = "A code of /legal-forms.") String legalForm,
    @Schema(description = "Number in the National Court Register.") String krs,
    @Schema(description = "Tax identification number.") String nip,
    @Schema(description = "Number in the statistical register.") String regon,
    @Schema(description = "Another register, of those without a KRS number.") Register register,
    @Schema(description = "Whether it has public-benefit status (OPP); absent when unknown.")
        Boolean publicBenefit,
    @Schema(description = "What to write into a tax return for the 1.5 % share.") TaxShare taxShare,
    @Schema(description = "Codes of /spheres, the main one first.") List<String> spheres,
    @Schema(description = "Language code to text of at most 5,000 characters.")
        Map<String, String> descriptions,
    Contacts contacts,
    List<PlacePart> places,
    List<AreaPart> activityAreas) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftRegister")
  public record Register(String name, String number) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftTaxShare")
  public record TaxShare(
      @Schema(description = "A KRS number, which may be another body's.") String krs,
      @Schema(description = "The detailed aim to be named.") String aim) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftContacts", description = "Public role data only, never a private person's.")
  public record Contacts(String website, String email, String phone) {}

  /** Degrees of WGS 84. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftPosition", description = "WGS 84, degrees.")
  public record Spot(
      @Schema(minimum = "-90", maximum = "90") Double lat,
      @Schema(minimum = "-180", maximum = "180") Double lon) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftAddress")
  public record Address(
      String street,
      String houseNumber,
      String postalCode,
      String city,
      @Schema(description = "ISO 3166-1 alpha-2.", examples = "PL") String country) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftPlace", description = "A seat, branch or service point.")
  public record PlacePart(
      @Schema(description = "Which of the published places it is; absent for a new one.") UUID id,
      @Schema(enumeration = {"seat", "branch", "service_point"}) String kind,
      String name,
      Spot position,
      @Schema(enumeration = {"exact", "street", "city", "none"}) String precision,
      Address address,
      @Schema(description = "OpenStreetMap opening_hours syntax.", examples = "Mo-Fr 10:00-17:00")
          String openingHours,
      @Schema(enumeration = {"yes", "limited", "no"}) String wheelchair,
      String note) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "DraftArea", description = "Where an organisation works.")
  public record AreaPart(
      @Schema(description = "Which of the published areas it is; absent for a new one.") UUID id,
      @Schema(enumeration = {"unit", "drawn", "radius"}) String kind,
      @Schema(description = "Code of an administrative unit.", examples = "3261011") String teryt,
      @Schema(description = "Centre of a circle.") Spot centre,
      @Schema(description = "Radius of a circle, metres.") Double radiusMetres,
      @Schema(
              description = "Of a drawn area: GeoJSON Polygon or MultiPolygon.",
              type = SchemaType.OBJECT)
          Map<String, Object> geometry) {}
}
