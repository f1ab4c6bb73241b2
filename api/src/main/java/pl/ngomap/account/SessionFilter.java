package pl.ngomap.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.problem.Audience;
import pl.ngomap.problem.Refusal;

/**
 * Turns the cookie into the person who asks, and refuses changes that another site's page might
 * have sent with it. Costs visitors nothing: they have no cookie.
 */
class SessionFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SESSION_PATH = "/api/v1/session";
  private static final String CSRF_HEADER = "X-CSRF-Token";

  /** The word in such an address is the whole right: programs of mail post there (RFC 8058). */
  private static final String BY_LINK_ALONE = "/wypisz/";

  private final RecogniseSession recognition;
  private final CurrentSession currentSession;
  private final CurrentActor currentActor;
  private final OriginPolicy origins;

  SessionFilter(
      RecogniseSession recognition,
      CurrentSession currentSession,
      CurrentActor currentActor,
      OriginPolicy origins) {
    this.recognition = recognition;
    this.currentSession = currentSession;
    this.currentActor = currentActor;
    this.origins = origins;
  }

  @ServerRequestFilter(priority = 200)
  void recognise(ContainerRequestContext request, ResourceInfo resource) {
    Optional<SignedIn> found = token(request).flatMap(recognition::recognise);
    boolean aboutSession = request.getUriInfo().getPath().startsWith(SESSION_PATH);
    if (!SAFE.contains(request.getMethod())
        && !request.getUriInfo().getPath().startsWith(BY_LINK_ALONE)) {
      requireOwnPage(request, found);
    }
    found.ifPresent(
        signedIn -> {
          if (signedIn.mustSet() != null && !aboutSession && Audience.isSomebody(resource)) {
            throw Refusal.forbidden(
                "must-set", "Set your password and your second factor before anything else.");
          }
          currentSession.set(signedIn);
          currentActor.set(signedIn.actor());
          currentActor.setConfirmedUntil(signedIn.confirmedUntil());
        });
  }

  /** What only one person may read stays in no cache. */
  @ServerResponseFilter
  void keepPrivate(ContainerResponseContext response, ResourceInfo resource) {
    if (resource.getResourceMethod() != null && Audience.isSomebody(resource)) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  private void requireOwnPage(ContainerRequestContext request, Optional<SignedIn> found) {
    boolean ours =
        origins.isOurs(
            request.getHeaderString("Origin"),
            request.getHeaderString("Sec-Fetch-Site"),
            host(request),
            found.isPresent());
    boolean knowsToken =
        found
            .map(signedIn -> signedIn.token().isCsrf(request.getHeaderString(CSRF_HEADER)))
            .orElse(true);
    if (!ours || !knowsToken) {
      throw Refusal.forbidden("csrf", "This request does not come from a page of this map.");
    }
  }

  /** HTTP/2 has no such header, and tells it otherwise. */
  private static String host(ContainerRequestContext request) {
    String host = request.getHeaderString(HttpHeaders.HOST);
    return host == null ? request.getUriInfo().getBaseUri().getAuthority() : host;
  }

  private static Optional<Token> token(ContainerRequestContext request) {
    return Optional.ofNullable(request.getCookies().get(SessionResponse.COOKIE))
        .map(Cookie::getValue)
        .flatMap(Token::parse);
  }
}
