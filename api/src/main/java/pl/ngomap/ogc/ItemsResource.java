package pl.ngomap.ogc;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** {@code /ogc/collections/{collection}/items}: features, page by page, and one by one. */
@Path("/ogc/collections/{collection}/items")
class ItemsResource {

  private final ItemsSql items;
  private final OgcResponse responses;
  private final FeatureRows rows;
  private final Clock clock;

  ItemsResource(ItemsSql items, OgcResponse responses, FeatureRows rows, Clock clock) {
    this.items = items;
    this.responses = responses;
    this.rows = rows;
    this.clock = clock;
  }

  @GET
  public Response list(
      @PathParam("collection") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Collection collection = Collection.of(id);
    boolean page = OgcResponse.wantsPage(uri, headers);
    ItemsQuery query = ItemsQuery.of(collection, uri.getQueryParameters());
    String tag = responses.tag(uri, headers);
    List<Feature> found = items.page(page ? query.forPeople() : query).body();
    boolean more = found.size() > query.limit();
    List<Feature> shown = more ? found.subList(0, query.limit()) : found;
    String own = responses.base(uri) + "/collections/" + id + "/items";
    String next = more ? next(own, uri, query.cursorAfter(shown.get(shown.size() - 1).id())) : null;
    long matched = items.count(query);
    if (page) {
      return responses.page(
          uri,
          headers,
          rows.page(collection, own, shown, matched, next, asked(own, uri, "json")),
          tag);
    }
    List<Link> links = new ArrayList<>();
    links.add(Link.of(asked(own, uri, null), "self", Documents.GEOJSON, "This page"));
    links.add(Link.of(asked(own, uri, "html"), "alternate", Documents.HTML, "For people"));
    if (next != null) {
      links.add(Link.of(next, "next", Documents.GEOJSON, "The following page"));
    }
    return OgcResponse.features(
        new FeatureCollection(
            "FeatureCollection",
            matched,
            shown.size(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            links,
            shown),
        query.crs(),
        tag);
  }

  @GET
  @Path("/{feature}")
  public Response get(
      @PathParam("collection") String id,
      @PathParam("feature") String featureId,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Collection collection = Collection.of(id);
    for (String name : uri.getQueryParameters().keySet()) {
      if (!Set.of("f", "crs").contains(name)) {
        throw Refusal.unknownParameter(name, "One of: crs, f.");
      }
    }
    Crs crs = Crs.of("crs", uri.getQueryParameters().getFirst("crs"));
    boolean page = OgcResponse.wantsPage(uri, headers);
    String tag = responses.tag(uri, headers);
    Feature feature = items.get(collection, featureId, page ? Crs.CRS84 : crs).body();
    String up = responses.base(uri) + "/collections/" + id;
    String own = up + "/items/" + feature.id();
    if (page) {
      return responses.page(uri, headers, rows.page(collection, up + "/items", own, feature), tag);
    }
    return OgcResponse.features(
        feature.with(
            List.of(
                Link.of(asked(own, uri, null), "self", Documents.GEOJSON, "This feature"),
                Link.of(asked(own, uri, "html"), "alternate", Documents.HTML, "For people"),
                Link.of(up, "collection", Documents.JSON, collection.title()))),
        crs,
        tag);
  }

  /** The same question, in a format. */
  private static String asked(String own, UriInfo uri, String format) {
    UriBuilder address =
        UriBuilder.fromUri(own).replaceQuery(Parameters.query(uri.getQueryParameters()));
    return (format == null ? address : address.replaceQueryParam("f", format)).build().toString();
  }

  private static String next(String own, UriInfo uri, String cursor) {
    return UriBuilder.fromUri(own)
        .replaceQuery(Parameters.query(uri.getQueryParameters()))
        .replaceQueryParam("offset")
        .replaceQueryParam("cursor", cursor)
        .build()
        .toString();
  }
}
