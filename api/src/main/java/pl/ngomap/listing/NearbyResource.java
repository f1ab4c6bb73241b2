package pl.ngomap.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.Page;

/** {@code GET /api/v1/nearby}. */
@Path(NearbyResource.PATH)
@Tag(name = "Finding")
class NearbyResource {

  static final String PATH = "/api/v1/nearby";

  private final Nearby nearby;
  private final Filters filters;

  NearbyResource(Nearby nearby, Filters filters) {
    this.nearby = nearby;
    this.filters = filters;
  }

  /** The words of the query string; {@link NearbyQuery} checks them. */
  static class Parameters extends FilterParameters {

    @Parameter(
        description = "Latitude, degrees.",
        required = true,
        schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"),
        example = "54.1903")
    @QueryParam("lat")
    String lat;

    @Parameter(
        description = "Longitude, degrees.",
        required = true,
        schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"),
        example = "16.1817")
    @QueryParam("lon")
    String lon;

    @Parameter(
        description = "How far, metres along the ellipsoid.",
        schema =
            @Schema(
                type = SchemaType.NUMBER,
                minimum = "1",
                maximum = "20040000",
                defaultValue = "5000"))
    @QueryParam("radius")
    String radius;

    @Parameter(
        description = "Items on a page.",
        schema =
            @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @QueryParam("limit")
    String limit;

    @Parameter(
        description =
            "located: has a place within the radius; serves: an activity area covers the point; both: only those that are both.",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"located", "serves", "both"}))
    @QueryParam("relation")
    String relation;

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
      operationId = "listNearby",
      summary = "Organisations near a point, nearest first",
      description =
          "First the places within the radius by their exact distance, then organisations that only work here, the smallest area first.")
  public RestResponse<Page<NearbyItem>> list(@BeanParam Parameters words) {
    return AnswerResponse.privately(nearby.find(NearbyQuery.of(words, filters)));
  }
}
