package pl.ngomap.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where refusals and accidents become HTTP. */
class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private final AllowedMethods methods;

  ProblemMapper(AllowedMethods methods) {
    this.methods = methods;
  }

  @ServerExceptionMapper
  Response refused(Refusal refusal) {
    return answer(Problem.of(refusal));
  }

  /** What the framework refuses before our code is reached: unknown paths, methods, media types. */
  @ServerExceptionMapper
  Response refused(WebApplicationException refusal, UriInfo uri) {
    Response.StatusType status = refusal.getResponse().getStatusInfo();
    Response answer =
        answer(
            Problem.of(
                status.getStatusCode(),
                status.getReasonPhrase(),
                status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-'),
                "This address does not answer such a request."));
    return status.getStatusCode() == Response.Status.METHOD_NOT_ALLOWED.getStatusCode()
        ? Response.fromResponse(answer).header(HttpHeaders.ALLOW, methods.of(uri.getPath())).build()
        : answer;
  }

  /** Logged without the request, whose parameters may hold a person's position. */
  @ServerExceptionMapper
  Response failed(RuntimeException accident) {
    LOG.error("A request failed", accident);
    return answer(
        Problem.of(
            500, "Internal Server Error", "internal-error", "The fault is ours. Try again later."));
  }

  private static Response answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem)
        .build();
  }
}
