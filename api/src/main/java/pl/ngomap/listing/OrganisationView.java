package pl.ngomap.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list or a map says of an organisation. */
@Schema(name = "Organisation", description = "What a list or a map says of an organisation.")
public record OrganisationView(
    @Schema(required = true) UUID id,
    @Schema(
            required = true,
            description = "Its word in addresses: /o/{slug}.",
            examples = "caritas-diecezji-koszalinsko-kolobrzeskiej")
        String slug,
    @Schema(required = true) String name,
    @Schema(description = "A code of /legal-forms; absent when unknown.", examples = "association")
        String legalForm,
    @Schema(
            description = "The marker family of its first sphere; absent without spheres.",
            enumeration = {
              "pomoc",
              "zdrowie",
              "wsparcie",
              "nauka",
              "kultura",
              "sport",
              "przyroda",
              "prawa",
              "ratunek",
              "sasiedzi"
            })
        String family,
    @Schema(required = true, description = "Codes of /spheres, the main one first.")
        List<String> spheres,
    @Schema(description = "Whether it has public-benefit status (OPP); absent when unknown.")
        Boolean publicBenefit,
    @Schema(required = true, description = "Generated, so that a map can be seen at its true size.")
        boolean example,
    @Schema(description = "Its places, in lists of organisations.") List<PlaceView> places) {

  /** The columns that {@link #of} reads. */
  public static final String COLUMNS =
      "organisation_id, slug, name, legal_form, family, spheres, public_benefit, example";

  public static OrganisationView of(ResultSet row) throws SQLException {
    return new OrganisationView(
        row.getObject("organisation_id", UUID.class),
        row.getString("slug"),
        row.getString("name"),
        row.getString("legal_form"),
        row.getString("family"),
        List.of((String[]) row.getArray("spheres").getArray()),
        row.getObject("public_benefit", Boolean.class),
        row.getBoolean("example"),
        null);
  }

  OrganisationView with(List<PlaceView> places) {
    return new OrganisationView(
        id, slug, name, legalForm, family, spheres, publicBenefit, example, places);
  }
}
