package pl.ngomap.hsds;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.PublicUrl;
import pl.ngomap.listing.Questions;
import pl.ngomap.problem.Parameters;

/** {@code /hsds}: services and organizations as Open Referral's tools read them. */
@Path("/hsds")
@Tag(name = "HSDS")
class HsdsResource {

  private static final String ID = "Its id.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final ReadHsds hsds;
  private final HsdsResponse responses;
  private final Vocabulary vocabulary;
  private final PublicUrl url;
  private final Questions questions;

  HsdsResource(
      ReadHsds hsds,
      HsdsResponse responses,
      Vocabulary vocabulary,
      PublicUrl url,
      Questions questions) {
    this.hsds = hsds;
    this.responses = responses;
    this.vocabulary = vocabulary;
    this.url = url;
    this.questions = questions;
  }

  /** What is served here. */
  @Schema(name = "HsdsDescription")
  record Description(String version, String profile, String openapi_url) {}

  @GET
  @Operation(operationId = "describeHsds", summary = "Which version of HSDS is served here")
  public RestResponse<Description> describe(@Context UriInfo uri) {
    return responses.one(
        () ->
            new Description(
                "3.0",
                "https://docs.openreferral.org/en/3.0/",
                base(uri).resolve("/api/openapi").toString()));
  }

  @GET
  @Path("/services")
  @APIResponse(
      responseCode = "200",
      description = "A page, or lines.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HsdsPage.class)))
  @Operation(operationId = "listHsdsServices", summary = "Services, page by page")
  public Response services(
      @BeanParam ServiceParameters words,
      @Parameter(
              description = "Only identifiers and times of modification.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("minimal")
          String minimal,
      @Context UriInfo uri) {
    HsdsFilter filter = HsdsFilter.of(words.words(), vocabulary, questions);
    ReadHsds.Depth depth =
        Boolean.TRUE.equals(Parameters.flag("minimal", minimal))
            ? ReadHsds.Depth.MINIMAL
            : depth("full", words.full);
    URI base = base(uri);
    return HsdsResponse.isLines(words.format)
        ? responses.lines(
            (last, limit) -> hsds.after(last, filter, limit),
            ids -> hsds.services(ids, depth, base))
        : HsdsResponse.page(
            hsds.services(filter, HsdsPaging.of(words.page, words.perPage), depth, base));
  }

  @GET
  @Path("/services/{id}")
  @Operation(operationId = "getHsdsService", summary = "A service with all that belongs to it")
  public RestResponse<Hsds.Service> service(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri) {
    return responses.one(() -> hsds.service(HsdsFilter.id("id", id), base(uri)));
  }

  @GET
  @Path("/organizations")
  @APIResponse(
      responseCode = "200",
      description = "A page, or lines.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HsdsPage.class)))
  @Operation(operationId = "listHsdsOrganizations", summary = "Organizations, page by page")
  public Response organizations(
      @BeanParam HsdsParameters words,
      @Parameter(
              description = "With everything that belongs to it.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("full")
          String full,
      @Parameter(
              description = "With its services.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("full_service")
          String fullService,
      @Context UriInfo uri) {
    HsdsFilter filter =
        HsdsFilter.of(
            new HsdsFilter.Words(words.search, null, null, null, null), vocabulary, questions);
    boolean all =
        depth("full", full) == ReadHsds.Depth.FULL
            | depth("full_service", fullService) == ReadHsds.Depth.FULL;
    ReadHsds.Depth depth = all ? ReadHsds.Depth.FULL : ReadHsds.Depth.PLAIN;
    URI base = base(uri);
    return HsdsResponse.isLines(words.format)
        ? responses.lines(
            (last, limit) -> hsds.after(last, filter, limit),
            ids -> hsds.organizations(ids, depth, base))
        : HsdsResponse.page(
            hsds.organizations(filter, HsdsPaging.of(words.page, words.perPage), depth, base));
  }

  @GET
  @Path("/organizations/{id}")
  @Operation(
      operationId = "getHsdsOrganization",
      summary = "An organization with all that belongs to it")
  public RestResponse<Hsds.Organization> organization(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Context UriInfo uri) {
    return responses.one(() -> hsds.organization(HsdsFilter.id("id", id), base(uri)));
  }

  private static ReadHsds.Depth depth(String name, String word) {
    return Boolean.TRUE.equals(Parameters.flag(name, word))
        ? ReadHsds.Depth.FULL
        : ReadHsds.Depth.PLAIN;
  }

  private URI base(UriInfo uri) {
    return url.orElse(uri.getBaseUri());
  }
}
