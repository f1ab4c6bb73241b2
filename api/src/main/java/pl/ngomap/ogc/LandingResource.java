package pl.ngomap.ogc;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** {@code /ogc}: where a program begins. */
@Path("/ogc")
class LandingResource {

  private static final String TITLE = "Mapa NGO";
  private static final String LEAD =
      "The map of a city's non-governmental organisations, by OGC API Features and Tiles.";

  private final OgcResponse responses;
  private final ApiDocument api;

  LandingResource(OgcResponse responses, ApiDocument api) {
    this.responses = responses;
    this.api = api;
  }

  @GET
  public Response landing(@Context UriInfo uri, @Context HttpHeaders headers) {
    OgcResponse.requireFormatOnly(uri);
    String base = responses.base(uri);
    List<Link> ways =
        List.of(
            Link.of(base + "/collections?f=html", "data", Documents.HTML, "Collections · Kolekcje"),
            Link.of(
                base + "/conformance?f=html",
                "conformance",
                Documents.HTML,
                "Conformance · Zgodność"),
            Link.of("/api/docs/", "service-doc", Documents.HTML, "API · Dokumentacja"));
    return responses.document(
        uri,
        headers,
        Documents.landing(base, TITLE, LEAD),
        Documents.JSON,
        page(TITLE, "/", ways, List.of(), List.of(), base));
  }

  @GET
  @Path("/conformance")
  public Response conformance(@Context UriInfo uri, @Context HttpHeaders headers) {
    OgcResponse.requireFormatOnly(uri);
    String base = responses.base(uri);
    List<OgcPages.Row> rows =
        Documents.CONFORMANCE.stream().map(one -> new OgcPages.Row(null, List.of(one))).toList();
    return responses.document(
        uri,
        headers,
        Map.of("conformsTo", Documents.CONFORMANCE),
        Documents.JSON,
        page(
            "Conformance · Zgodność",
            base + "?f=html",
            List.of(),
            List.of("URI"),
            rows,
            base + "/conformance"));
  }

  @GET
  @Path("/api")
  public Response api(@Context UriInfo uri, @Context HttpHeaders headers) {
    OgcResponse.requireFormatOnly(uri);
    String base = responses.base(uri);
    List<OgcPages.Row> rows =
        api.paths().stream().map(path -> new OgcPages.Row(null, List.of(path))).toList();
    return responses.document(
        uri,
        headers,
        api.of(base),
        Documents.OPENAPI,
        page("API", base + "?f=html", List.of(), List.of("GET"), rows, base + "/api"));
  }

  private static OgcPages.Page page(
      String title,
      String up,
      List<Link> ways,
      List<String> columns,
      List<OgcPages.Row> rows,
      String json) {
    List<Link> formats = List.of(Link.of(json + "?f=json", "alternate", Documents.JSON, "JSON"));
    return OgcPages.Page.of(title, LEAD, up, ways, columns, rows, formats);
  }
}
