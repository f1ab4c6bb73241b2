package pl.ngomap.listing;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns answers into HTTP: with an ETag, to be asked for again each time, which costs little. */
public final class AnswerResponse {

  private static final String REVALIDATE = "public, no-cache";

  /** The question holds a person's position: no cache between us and that person may keep it. */
  private static final String REVALIDATE_PRIVATELY = "private, no-cache";

  private static final Set<String> ABOUT_POSITIONS =
      Set.of(NearbyResource.PATH, "/api/v1/search", "/api/v1/suggest");

  private AnswerResponse() {}

  /** For anybody, and any cache that asks again. */
  public static <T> RestResponse<T> of(Answer<T> answer) {
    return of(answer, REVALIDATE).build();
  }

  /** Bytes, whose type gets no charset. */
  public static RestResponse<byte[]> ofBytes(Answer<byte[]> answer, String mediaType) {
    return of(answer, REVALIDATE).header(HttpHeaders.CONTENT_TYPE, mediaType).build();
  }

  public static <T> RestResponse<T> privately(Answer<T> answer) {
    return of(answer, REVALIDATE_PRIVATELY).build();
  }

  /** What the answer of a path would say, for those who get none as they have it. */
  static String cacheControl(String path) {
    return ABOUT_POSITIONS.contains(path) ? REVALIDATE_PRIVATELY : REVALIDATE;
  }

  private static <T> RestResponse.ResponseBuilder<T> of(Answer<T> answer, String cacheControl) {
    return RestResponse.ResponseBuilder.ok(answer.body())
        .header(HttpHeaders.ETAG, VersionFilter.etag(answer.version()))
        .header(HttpHeaders.CACHE_CONTROL, cacheControl);
  }
}
