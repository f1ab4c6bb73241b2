package pl.ngomap.hsds;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.Answer;
import pl.ngomap.listing.AnswerResponse;
import pl.ngomap.listing.Directory;
import pl.ngomap.problem.Parameters;

/** A list as pages, or as lines without end. */
@ApplicationScoped
class HsdsResponse {

  private static final String NDJSON = "ndjson";
  private static final UUID FIRST = new UUID(0, 0);

  private final ObjectMapper json;
  private final Directory directory;

  HsdsResponse(ObjectMapper json, Directory directory) {
    this.json = json;
    this.directory = directory;
  }

  /** An object as it is now, or became since its tag was read. */
  <T> RestResponse<T> one(Supplier<T> reader) {
    String tag = directory.etag();
    return RestResponse.ResponseBuilder.ok(reader.get())
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }

  static boolean isLines(String format) {
    return NDJSON.equals(Parameters.oneOf("format", format, Set.of("json", NDJSON)));
  }

  static Response page(Answer<?> answer) {
    return AnswerResponse.of(answer).toResponse();
  }

  /**
   * All items, a portion at a time; no connection is held while somebody reads.
   *
   * @param after so many identifiers after one of them
   * @param items of identifiers
   */
  Response lines(
      BiFunction<UUID, Integer, List<UUID>> after, Function<List<UUID>, List<Object>> items) {
    StreamingOutput output =
        out -> {
          List<UUID> ids = after.apply(FIRST, HsdsPaging.MAX_PER_PAGE);
          while (!ids.isEmpty()) {
            for (Object item : items.apply(ids)) {
              out.write(json.writeValueAsBytes(item));
              out.write('\n');
            }
            ids = after.apply(ids.get(ids.size() - 1), HsdsPaging.MAX_PER_PAGE);
          }
        };
    return RestResponse.ResponseBuilder.ok(output)
        .header(HttpHeaders.CONTENT_TYPE, "application/x-ndjson")
        .build()
        .toResponse();
  }
}
