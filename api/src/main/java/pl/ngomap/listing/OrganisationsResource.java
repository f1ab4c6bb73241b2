package pl.ngomap.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/organisations}: the list, and one profile. */
@Path("/api/v1/organisations")
@Tag(name = "Organisations")
class OrganisationsResource {

  private final OrganisationsSql organisations;
  private final ProfileSql profiles;
  private final Filters filters;

  OrganisationsResource(OrganisationsSql organisations, ProfileSql profiles, Filters filters) {
    this.organisations = organisations;
    this.profiles = profiles;
    this.filters = filters;
  }

  /** The words of the query string; {@link OrganisationsQuery} checks them. */
  static class Parameters {

    @Parameter(
        description = Documented.Q,
        schema = @Schema(type = SchemaType.STRING, maxLength = 200),
        example = "senior")
    @QueryParam("q")
    String q;

    @Parameter(description = Documented.SPHERE, example = "7,10")
    @QueryParam("sphere")
    String sphere;

    @Parameter(description = "A code of /legal-forms.", example = "foundation")
    @QueryParam("legalForm")
    String legalForm;

    @Parameter(
        description = "Only those with public-benefit status (OPP), or known to have none.",
        schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("publicBenefit")
    String publicBenefit;

    @Parameter(
        description = "TERYT code of an administrative unit that they say they work in.",
        schema = @Schema(type = SchemaType.STRING, pattern = "^(\\d{2}|\\d{4}|\\d{7})$"),
        example = "3261011")
    @QueryParam("unit")
    String unit;

    @Parameter(
        description = BoundingBoxWord.EXPECTED,
        schema = @Schema(type = SchemaType.STRING, pattern = BoundingBoxWord.PATTERN),
        example = "16.1,54.1,16.3,54.3")
    @QueryParam("bbox")
    String bbox;

    @Parameter(
        description = "true: those on the map; false: those that are listed, not drawn.",
        schema = @Schema(type = SchemaType.BOOLEAN))
    @QueryParam("located")
    String located;

    @Parameter(
        description =
            "id: in the order of their making, so that a walk through all pages meets everybody once; name: as a Polish dictionary, examples last.",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"id", "name"},
                defaultValue = "id"))
    @QueryParam("sort")
    String sort;

    @Parameter(
        description = "Items on a page.",
        schema =
            @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @QueryParam("limit")
    String limit;

    @Parameter(description = Documented.CURSOR)
    @QueryParam("cursor")
    String cursor;
  }

  @GET
  @Operation(
      operationId = "listOrganisations",
      summary = "Organisations, page by page",
      description =
          "All filters must match. A walk through all pages meets everybody who was there throughout exactly once.")
  public RestResponse<Page<OrganisationView>> list(@BeanParam Parameters words) {
    return AnswerResponse.of(organisations.list(OrganisationsQuery.of(words, filters)));
  }

  @GET
  @Path("/{organisation}")
  @Operation(
      operationId = "getOrganisation",
      summary = "The whole profile of an organisation",
      description =
          "Its last published state, with all places, activity areas and sources. Outlines are simplified to about 10 m.")
  public RestResponse<ProfileView> get(
      @Parameter(
              description = "Its id or slug.",
              example = "caritas-diecezji-koszalinsko-kolobrzeskiej")
          @PathParam("organisation")
          String organisation) {
    return AnswerResponse.of(profiles.get(organisation));
  }
}
