package pl.ngomap.ogc;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** {@code /ogc/tileMatrixSets}: how the world is cut into tiles. */
@Path("/ogc/tileMatrixSets")
class TileMatrixSetsResource {

  private final OgcResponse responses;

  TileMatrixSetsResource(OgcResponse responses) {
    this.responses = responses;
  }

  @GET
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    return responses.json(uri, headers, TileDocuments.sets(responses.base(uri)));
  }

  @GET
  @Path("/{set}")
  public Response get(
      @PathParam("set") String set, @Context UriInfo uri, @Context HttpHeaders headers) {
    TilesResource.requireQuad(set);
    return responses.json(uri, headers, TileDocuments.quad());
  }
}
