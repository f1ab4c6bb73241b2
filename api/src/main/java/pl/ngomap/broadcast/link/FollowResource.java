package pl.ngomap.broadcast.link;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.mail.MapAddress;

/** {@code /s/{code}}: leads where the office said, and nowhere else. */
@Path("/s/{code}")
class FollowResource {

  private static final String UNKNOWN =
      """
      <!doctype html><html lang="pl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Nie ma takiego linku</title><h1>Nie ma takiego linku</h1>
      <p>Sprawdź, czy adres z wiadomości jest cały.</p>
      <p lang="en">There is no such link. Check whether the address is complete.</p>
      <p><a href="%s">Mapa NGO</a></p></html>""";

  private final ShortLinks links;
  private final MapAddress map;

  FollowResource(ShortLinks links, MapAddress map) {
    this.links = links;
    this.map = map;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<String> follow(@PathParam("code") String code) {
    return code.matches(LinkCode.FORM) ? answer(links.follow(code)) : unknown();
  }

  /** Programs that only look whether a link is alive are not counted. */
  @HEAD
  @Operation(hidden = true)
  public RestResponse<String> look(@PathParam("code") String code) {
    return code.matches(LinkCode.FORM) ? answer(links.target(code)) : unknown();
  }

  private RestResponse<String> answer(Optional<String> target) {
    return target.map(FollowResource::lead).orElseGet(this::unknown);
  }

  private static RestResponse<String> lead(String target) {
    return RestResponse.ResponseBuilder.<String>create(RestResponse.Status.FOUND)
        .location(URI.create(target))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private RestResponse<String> unknown() {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.NOT_FOUND, UNKNOWN.formatted(map.page("")))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'")
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .build();
  }
}
