package pl.ngomap.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import pl.ngomap.kernel.CallerAddress;
import pl.ngomap.problem.Refusal;

/**
 * Counts what programs ask, by their key or else by their address, before anything is read for
 * them; and tells them what is left. Pages are free.
 */
class LimitFilter {

  /** They report as fast as phones ring, and show a key of their own. */
  private static final String PROVIDERS = "/api/v1/sms/";

  private static final String BEARER = "Bearer";
  private static final String ALLOWANCE = "ngomap.allowance";

  private final AccessConfig config;
  private final RecogniseKey recognition;
  private final CurrentKey currentKey;
  private final ClientLimits limits;
  private final ClientSecret secret;
  private final CallerAddress caller;

  LimitFilter(
      AccessConfig config,
      RecogniseKey recognition,
      CurrentKey currentKey,
      ClientLimits limits,
      ClientSecret secret,
      CallerAddress caller) {
    this.config = config;
    this.recognition = recognition;
    this.currentKey = currentKey;
    this.limits = limits;
    this.secret = secret;
    this.caller = caller;
  }

  @ServerRequestFilter(priority = 100)
  void count(ContainerRequestContext request) {
    if (!isForPrograms(request.getUriInfo().getPath())) {
      return;
    }
    String key = key(request);
    Optional<KeyHolder> holder = Optional.ofNullable(key).flatMap(recognition::recognise);
    holder.ifPresent(currentKey::set);
    Allowance allowance = holder.map(this::ofKey).orElseGet(this::ofAddress);
    if (allowance != null) {
      request.setProperty(ALLOWANCE, allowance);
      if (!allowance.allowed()) {
        throw Refusal.tooMany(
            "too-many-requests", "More was asked than one client may in a minute.");
      }
    }
    if (key != null && holder.isEmpty()) {
      throw Refusal.wrongCredentials(
          "unknown-key", "This key is unknown, has expired or was revoked.");
    }
  }

  @ServerResponseFilter
  void tell(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle("RateLimit-Policy", allowance.policy());
      headers.putSingle("RateLimit", allowance.state());
      if (response.getStatus() == Response.Status.TOO_MANY_REQUESTS.getStatusCode()
          && !allowance.allowed()) {
        headers.putSingle(HttpHeaders.RETRY_AFTER, allowance.seconds());
      }
    }
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/v1/") && !path.startsWith(PROVIDERS)
        || path.startsWith("/ogc")
        || path.startsWith("/hsds");
  }

  /** The scheme's name is written in any case (RFC 9110, section 11.1). */
  private static String key(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  private Allowance ofKey(KeyHolder holder) {
    return limits.take("key " + holder.id(), holder.perMinute());
  }

  /** Null: without limit. A wrong key is counted here, so that nobody tries many. */
  private Allowance ofAddress() {
    return config.perMinute() == 0
        ? null
        : limits.take(HexFormat.of().formatHex(caller.hash(secret.today())), config.perMinute());
  }
}
