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
  private final OpenInstant instants;

  OrganisationsResource(
      OrganisationsSql organisations, ProfileSql profiles, Filters filters, OpenInstant instants) {
    this.organisations = organisations;
    this.profiles = profiles;
    this.filters = filters;
    this.instants = instants;
  }

  /** Which, and which page of them. */
  static class Parameters extends DirectoryParameters {

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

    @Parameter(
        description = Documented.AT,
        schema = @Schema(type = SchemaType.STRING, format = "date-time"),
        example = "2026-11-27T10:00:00Z")
    @QueryParam("at")
    String at;
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
          String organisation,
      @Parameter(
              description = Documented.AT,
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2026-11-27T10:00:00Z")
          @QueryParam("at")
          String at) {
    return AnswerResponse.of(profiles.get(organisation, instants.at(at)));
  }
}
