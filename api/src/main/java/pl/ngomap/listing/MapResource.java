package pl.ngomap.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/map}: what a map draws. */
@Path("/api/v1/map")
@Tag(name = "Map")
class MapResource {

  private static final String GEOJSON = "application/geo+json";

  private final MapPoints points;
  private final OutlinesSql outlines;
  private final Filters filters;

  MapResource(MapPoints points, OutlinesSql outlines, Filters filters) {
    this.points = points;
    this.outlines = outlines;
    this.filters = filters;
  }

  /** The words of the query string; {@link MapQuery} checks them. */
  static class PointParameters extends FilterParameters {

    @Parameter(
        description = BoundingBoxWord.EXPECTED,
        required = true,
        schema = @Schema(type = SchemaType.STRING, pattern = BoundingBoxWord.PATTERN),
        example = "16.1,54.1,16.3,54.3")
    @QueryParam("bbox")
    String bbox;

    @Parameter(
        description = "Web Mercator zoom of the map.",
        required = true,
        schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "22"),
        example = "13")
    @QueryParam("zoom")
    String zoom;
  }

  @GET
  @Path("/points")
  @Operation(
      operationId = "listMapPoints",
      summary = "The places of a box, as compact columns",
      description =
          "Each place by itself up to 5,000 of them, else cells of a grid with their counts. Nothing is left out.")
  public RestResponse<MapPointsView> points(@BeanParam PointParameters words) {
    return AnswerResponse.of(points.show(MapQuery.of(words, filters)));
  }

  @GET
  @Path("/outlines")
  @Produces({GEOJSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "listOutlines",
      summary = "Outlines of administrative units in a box",
      description =
          "A GeoJSON FeatureCollection; its detail and the level of the units suit the zoom.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = GEOJSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = {"type", "features"},
                      properties = {
                        @SchemaProperty(
                            name = "type",
                            type = SchemaType.STRING,
                            enumeration = "FeatureCollection"),
                        @SchemaProperty(
                            name = "features",
                            type = SchemaType.ARRAY,
                            implementation = Object.class,
                            description = "Their properties are teryt, name and level.")
                      })))
  public RestResponse<String> outlines(
      @Parameter(
              description = BoundingBoxWord.EXPECTED,
              required = true,
              schema = @Schema(type = SchemaType.STRING, pattern = BoundingBoxWord.PATTERN),
              example = "16.1,54.1,16.3,54.3")
          @QueryParam("bbox")
          String bbox,
      @Parameter(
              description = "Web Mercator zoom of the map.",
              required = true,
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "22"),
              example = "13")
          @QueryParam("zoom")
          String zoom) {
    return AnswerResponse.of(
        outlines.list(BoundingBoxWord.parseRequired(bbox), Zoom.parseRequired(zoom)));
  }
}
