package pl.ngomap.tile;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.AnswerResponse;
import pl.ngomap.listing.FilterParameters;
import pl.ngomap.listing.Filters;
import pl.ngomap.listing.PublicUrl;
import pl.ngomap.problem.Parameters;

/** {@code /api/v1/tiles}: the map for those who draw it themselves. */
@Path("/api/v1")
@Tag(name = "Map")
class TileResource {

  private static final String MVT = "application/vnd.mapbox-vector-tile";

  private final TileSql tiles;
  private final Filters filters;
  private final PublicUrl base;

  TileResource(TileSql tiles, Filters filters, PublicUrl base) {
    this.tiles = tiles;
    this.filters = filters;
    this.base = base;
  }

  @GET
  @Path("/tiles/{z}/{x}/{y}.mvt")
  @Produces(MVT)
  @Operation(
      operationId = "getTile",
      summary = "A vector tile of places and areas",
      description =
          "Mapbox Vector Tile 2.1 of Web Mercator; empty where there is nothing. More than 1,500 places in one tile are cells of a grid with their counts.")
  @APIResponse(
      responseCode = "200",
      description = "The layers places and areas.",
      content =
          @Content(mediaType = MVT, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> tile(
      @Parameter(
              description = "Zoom.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "22"),
              example = "12")
          @PathParam("z")
          String z,
      @Parameter(
              description = "Column, from the west.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "4194303"),
              example = "2232")
          @PathParam("x")
          String x,
      @Parameter(
              description = "Row, from the north.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "4194303"),
              example = "1310")
          @PathParam("y")
          String y,
      @BeanParam FilterParameters words) {
    return AnswerResponse.ofBytes(
        tiles.read(TileAddress.of(z, x, y), filters.of(words), TileSql.Layers.BOTH), MVT);
  }

  @GET
  @Path("/tiles.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getTileJson",
      summary = "Where the tiles are, and what is in them",
      description = "TileJSON 3.0.0; what narrows it narrows its tiles.")
  public TileJson tileJson(@BeanParam FilterParameters words, UriInfo uri) {
    filters.of(words);
    return TileJson.of(base.orElse(uri.getBaseUri()), Parameters.query(uri.getQueryParameters()));
  }
}
