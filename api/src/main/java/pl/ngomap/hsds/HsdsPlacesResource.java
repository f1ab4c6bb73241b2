package pl.ngomap.hsds;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import pl.ngomap.problem.Refusal;

/** {@code /hsds/service_at_locations}: where services are to be had. */
@Path("/hsds/service_at_locations")
@Tag(name = "HSDS")
class HsdsPlacesResource {

  private static final int MAX_METRES = 100_000;

  private final ReadHsds hsds;
  private final Vocabulary vocabulary;
  private final PublicUrl url;
  private final HsdsResponse responses;
  private final Questions questions;

  HsdsPlacesResource(
      ReadHsds hsds,
      Vocabulary vocabulary,
      PublicUrl url,
      HsdsResponse responses,
      Questions questions) {
    this.hsds = hsds;
    this.vocabulary = vocabulary;
    this.url = url;
    this.responses = responses;
    this.questions = questions;
  }

  @GET
  @APIResponse(
      responseCode = "200",
      description = "A page.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = HsdsPage.class)))
  @Operation(
      operationId = "listHsdsServicesAtLocations",
      summary = "Services at locations, page by page",
      description = "For all of them at once see /hsds/services?full=true&format=ndjson.")
  public Response list(
      @BeanParam ServiceParameters words,
      @Parameter(
              description = "Places in this postal district; with proximity: around its middle.",
              schema = @Schema(type = SchemaType.STRING, pattern = "^\\d{2}-\\d{3}$"),
              example = "75-007")
          @QueryParam("postcode")
          String postcode,
      @Parameter(
              description = "Metres around the middle of the places in the postal district.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100000"))
          @QueryParam("proximity")
          String proximity,
      @Context UriInfo uri) {
    if (HsdsResponse.isLines(words.format)) {
      throw Refusal.badParameter("format", "Here are only pages.", "json.");
    }
    HsdsFilter filter =
        near(HsdsFilter.of(words.words(), vocabulary, questions), postcode, proximity);
    boolean full = Boolean.TRUE.equals(Parameters.flag("full", words.full));
    return HsdsResponse.page(
        hsds.servicesAtLocations(
            filter,
            HsdsPaging.of(words.page, words.perPage),
            full ? ReadHsds.Depth.FULL : ReadHsds.Depth.PLAIN,
            url.orElse(uri.getBaseUri())));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getHsdsServiceAtLocation",
      summary = "A service at a location, with all that belongs to it")
  public RestResponse<Hsds.ServiceAtLocation> get(
      @Parameter(description = "Its id.", example = "0190163d-8694-739b-aea5-966c26f8ad90")
          @PathParam("id")
          String id,
      @Context UriInfo uri) {
    return responses.one(
        () -> hsds.serviceAtLocation(HsdsFilter.id("id", id), url.orElse(uri.getBaseUri())));
  }

  private static HsdsFilter near(HsdsFilter filter, String postcode, String proximity) {
    int metres = Parameters.integer("proximity", proximity, 1, MAX_METRES, 0);
    if (postcode == null || postcode.isEmpty()) {
      if (metres > 0) {
        throw Refusal.missingParameter("postcode", "The postal district to be near to.");
      }
      return filter;
    }
    if (!postcode.matches("\\d{2}-\\d{3}")) {
      throw Refusal.badParameter(
          "postcode", "This is not a Polish postal code.", "Such as 75-007.");
    }
    return metres == 0
        ? filter.and(" and p.postal_code = ?", postcode)
        : filter.and(
            " and st_dwithin(p.position::geography, (select st_centroid(st_collect(c.position))::geography"
                + " from listing_place c where c.postal_code = ? and c.position is not null), ?)",
            postcode,
            metres);
  }
}
