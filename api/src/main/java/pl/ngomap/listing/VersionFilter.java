package pl.ngomap.listing;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.ngomap.problem.Audience;

/** Answers 304 to those who have what is current, before anything but the data version is read. */
class VersionFilter {

  private static final List<String> VERSIONED_PATHS = List.of("/api/v1/", "/hsds");

  /** Matches whatever exists (RFC 9110, section 13.1.2), which only the answer itself tells. */
  private static final String ANY = "*";

  private final DataVersionSql versions;

  VersionFilter(DataVersionSql versions) {
    this.versions = versions;
  }

  @ServerRequestFilter(priority = 9000)
  Response notModified(ContainerRequestContext request, ResourceInfo resource) {
    String condition = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    String path = request.getUriInfo().getPath();
    if (condition == null
        || VERSIONED_PATHS.stream().noneMatch(path::startsWith)
        || Audience.isSomebody(resource)
        || !Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())) {
      return null;
    }
    String current = etag(versions.read());
    return EntityTags.names(condition, current)
        ? Response.notModified()
            .header(HttpHeaders.ETAG, current)
            .header(HttpHeaders.CACHE_CONTROL, AnswerResponse.cacheControl(path))
            .build()
        : null;
  }

  @ServerResponseFilter
  void notModified(ContainerRequestContext request, ContainerResponseContext response) {
    boolean exists =
        response.getStatus() == Response.Status.OK.getStatusCode()
            && response.getHeaders().containsKey(HttpHeaders.ETAG);
    if (exists && ANY.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }

  /** Weak, as the same answer may be compressed in several ways. */
  static String etag(String version) {
    return "W/\"" + version + "\"";
  }
}
