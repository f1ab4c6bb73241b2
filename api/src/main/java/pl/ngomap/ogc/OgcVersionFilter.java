package pl.ngomap.ogc;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import pl.ngomap.listing.EntityTags;

/**
 * Answers 304 to those who have what is current in the very format that they ask for, before
 * anything but the data version is read.
 */
class OgcVersionFilter {

  private final OgcResponse responses;

  OgcVersionFilter(OgcResponse responses) {
    this.responses = responses;
  }

  @ServerRequestFilter(priority = 9000)
  Response notModified(ContainerRequestContext request) {
    String condition = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (condition == null
        || !request.getUriInfo().getPath().startsWith("/ogc")
        || !Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())) {
      return null;
    }
    String current =
        responses.etag(
            request.getUriInfo(),
            request.getAcceptableMediaTypes(),
            request.getAcceptableLanguages());
    return EntityTags.names(condition, current)
        ? Response.notModified()
            .header(HttpHeaders.ETAG, current)
            .header(HttpHeaders.CACHE_CONTROL, OgcResponse.CACHE)
            .header(HttpHeaders.VARY, OgcResponse.VARY)
            .build()
        : null;
  }
}
