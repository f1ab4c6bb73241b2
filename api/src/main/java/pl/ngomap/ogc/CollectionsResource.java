package pl.ngomap.ogc;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;

/** {@code /ogc/collections}: what there is, and what may be asked about it. */
@Path("/ogc/collections")
class CollectionsResource {

  private final OgcResponse responses;
  private final ExtentSql extents;

  CollectionsResource(OgcResponse responses, ExtentSql extents) {
    this.responses = responses;
    this.extents = extents;
  }

  @GET
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    OgcResponse.requireFormatOnly(uri);
    String base = responses.base(uri);
    List<OgcPages.Row> rows =
        Arrays.stream(Collection.values())
            .map(
                one ->
                    new OgcPages.Row(
                        base + "/collections/" + one.id() + "?f=html",
                        List.of(one.title(), one.description())))
            .toList();
    return responses.document(
        uri,
        headers,
        Documents.collections(base, extents::read),
        Documents.JSON,
        OgcPages.Page.of(
            "Collections · Kolekcje",
            "",
            base + "?f=html",
            List.of(),
            List.of("title", "description"),
            rows,
            json(base + "/collections")));
  }

  @GET
  @Path("/{collection}")
  public Response get(
      @PathParam("collection") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    OgcResponse.requireFormatOnly(uri);
    Collection collection = Collection.of(id);
    String base = responses.base(uri);
    String own = base + "/collections/" + id;
    List<Link> ways =
        List.of(
            Link.of(own + "/items?f=html", "items", Documents.HTML, "Items · Obiekty"),
            Link.of(
                own + "/queryables?f=html",
                "queryables",
                Documents.HTML,
                "Queryables · Właściwości"));
    return responses.document(
        uri,
        headers,
        Documents.collection(base, collection, extents.read(collection)),
        Documents.JSON,
        OgcPages.Page.of(
            collection.title(),
            collection.description(),
            base + "/collections?f=html",
            ways,
            List.of(),
            List.of(),
            json(own)));
  }

  @GET
  @Path("/{collection}/queryables")
  public Response queryables(
      @PathParam("collection") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    OgcResponse.requireFormatOnly(uri);
    Collection collection = Collection.of(id);
    String base = responses.base(uri);
    String own = base + "/collections/" + id;
    List<OgcPages.Row> rows =
        collection.properties().entrySet().stream()
            .map(
                one ->
                    new OgcPages.Row(
                        null,
                        List.of(
                            one.getKey(),
                            one.getValue().type().name().toLowerCase(java.util.Locale.ROOT))))
            .toList();
    return responses.document(
        uri,
        headers,
        Documents.queryables(base, collection),
        Documents.SCHEMA,
        OgcPages.Page.of(
            "Queryables · Właściwości",
            collection.title(),
            own + "?f=html",
            List.of(),
            List.of("name", "type"),
            rows,
            json(own + "/queryables")));
  }

  private static List<Link> json(String own) {
    return List.of(Link.of(own + "?f=json", "alternate", Documents.JSON, "JSON"));
  }
}
