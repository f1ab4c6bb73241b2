package pl.ngomap.ogc;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import pl.ngomap.listing.AnswerResponse;
import pl.ngomap.listing.Filter;
import pl.ngomap.problem.Refusal;
import pl.ngomap.tile.TileAddress;
import pl.ngomap.tile.TileSql;

/** {@code /ogc/collections/{collection}/tiles}: one tileset for each collection that is drawn. */
@Path("/ogc/collections/{collection}/tiles")
class TilesResource {

  private final OgcResponse responses;
  private final TileSql tiles;

  TilesResource(OgcResponse responses, TileSql tiles) {
    this.responses = responses;
    this.tiles = tiles;
  }

  @GET
  public Response tilesets(
      @PathParam("collection") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return responses.json(uri, headers, TileDocuments.tilesets(responses.base(uri), drawn(id)));
  }

  @GET
  @Path("/{set}")
  public Response tileset(
      @PathParam("collection") String id,
      @PathParam("set") String set,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Collection collection = drawn(id);
    requireQuad(set);
    return responses.json(uri, headers, TileDocuments.tileset(responses.base(uri), collection));
  }

  /** The row comes before the column. */
  @GET
  @Path("/{set}/{tileMatrix}/{tileRow}/{tileCol}")
  public Response tile(
      @PathParam("collection") String id,
      @PathParam("set") String set,
      @PathParam("tileMatrix") String zoom,
      @PathParam("tileRow") String row,
      @PathParam("tileCol") String column,
      @Context UriInfo uri) {
    Collection collection = drawn(id);
    requireQuad(set);
    OgcResponse.requireFormatOnly(uri);
    TileSql.Layers layers =
        collection == Collection.PLACES ? TileSql.Layers.PLACES : TileSql.Layers.AREAS;
    return AnswerResponse.ofBytes(
            tiles.read(TileAddress.of(zoom, column, row), Filter.NONE, layers), Documents.MVT)
        .toResponse();
  }

  private static Collection drawn(String id) {
    Collection collection = Collection.of(id);
    if (!collection.isDrawnAsTiles()) {
      throw Refusal.notFound("tileset-not-found", "This collection has no tiles.");
    }
    return collection;
  }

  /**
   * @throws Refusal when it is another
   */
  static void requireQuad(String set) {
    if (!set.equals(TileDocuments.QUAD)) {
      throw Refusal.notFound("tileset-not-found", "The only tile matrix set is WebMercatorQuad.");
    }
  }
}
