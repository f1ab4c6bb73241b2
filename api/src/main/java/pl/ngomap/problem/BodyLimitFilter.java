package pl.ngomap.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Lets bodies be large only where files are sent. The server's own limit, in {@code
 * application.properties}, is higher: up to it, a body that is too large is read and forgotten, as
 * most clients do not see an answer before they have sent all.
 */
class BodyLimitFilter {

  /** A profile with drawn areas takes a tenth of it. */
  private static final long WORDS_BYTES = 1024 * 1024L;

  private static final long FILE_BYTES = 5 * WORDS_BYTES;

  private static final Pattern FILES =
      Pattern.compile("/api/v1/(organisations/[^/]+/logo|claims/[^/]+/attachment)");

  /** After the server's own limit, which would else overwrite this one. */
  private static final int PRIORITY = 1;

  private static final int TOO_LARGE = 413;

  private final ObjectMapper mapper;

  BodyLimitFilter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void register(@Observes Filters filters) {
    filters.register(this::limit, PRIORITY);
  }

  private void limit(RoutingContext request) {
    boolean isFile = FILES.matcher(request.normalizedPath()).matches();
    long limit = isFile ? FILE_BYTES : WORDS_BYTES;
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > limit) {
      request.request().handler(forgotten -> {}).resume();
      refuse(request.response(), limit / WORDS_BYTES);
      return;
    }
    request.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
    request.next();
  }

  private void refuse(HttpServerResponse response, long megabytes) {
    try {
      response
          .setStatusCode(TOO_LARGE)
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .end(
              mapper.writeValueAsString(
                  Problem.of(
                      TOO_LARGE,
                      "Request Entity Too Large",
                      "body-too-large",
                      "A body may have at most " + megabytes + " MB here.")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of words can be written", e);
    }
  }
}
