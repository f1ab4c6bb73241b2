package pl.ngomap.listing;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.problem.Refusal;

/** The pages: readable by themselves, then taken over by the application. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Blocking
class PageResource {

  private final Pages pages;
  private final PageShell shell;
  private final PageLanguages languages;
  private final PublicUrl base;

  PageResource(Pages pages, PageShell shell, PageLanguages languages, PublicUrl base) {
    this.pages = pages;
    this.shell = shell;
    this.languages = languages;
    this.base = base;
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<String> start(
      @QueryParam("lang") String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return answer(
        RestResponse.Status.OK,
        pages.start(languages.choose(lang, accepted), base.orElse(uri.getBaseUri()), cursor));
  }

  @GET
  @Path("o/{slug}")
  @Operation(hidden = true)
  public RestResponse<String> organisation(
      @PathParam("slug") String slug,
      @QueryParam("lang") String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context UriInfo uri) {
    PageLanguages.Language language = languages.choose(lang, accepted);
    try {
      return answer(
          RestResponse.Status.OK,
          pages.organisation(language, base.orElse(uri.getBaseUri()), slug));
    } catch (Refusal unknown) {
      return answer(
          RestResponse.Status.NOT_FOUND, pages.unknown(language, base.orElse(uri.getBaseUri())));
    }
  }

  /** Pages that only the application can draw: signing in, the organisations' desk, the office. */
  @GET
  @Path("{desk: wejdz|moje|biuro}{rest: (/.*)?}")
  @Operation(hidden = true)
  public RestResponse<String> desk(
      @QueryParam("lang") String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context UriInfo uri) {
    String page = pages.desk(languages.choose(lang, accepted), base.orElse(uri.getBaseUri()));
    return builder(RestResponse.Status.OK, page).header("X-Robots-Tag", "noindex").build();
  }

  private RestResponse<String> answer(RestResponse.Status status, String html) {
    return builder(status, html).build();
  }

  private RestResponse.ResponseBuilder<String> builder(RestResponse.Status status, String html) {
    return RestResponse.ResponseBuilder.create(status, html)
        .header("Content-Security-Policy", shell.contentSecurityPolicy())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }
}
