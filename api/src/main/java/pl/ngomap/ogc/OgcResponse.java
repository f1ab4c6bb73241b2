package pl.ngomap.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.Directory;
import pl.ngomap.listing.PublicUrl;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Answers as JSON or as a page, as the parameter {@code f} or the header Accept wants it. */
@ApplicationScoped
class OgcResponse {

  private static final String ROOT = "ogc";

  private final PublicUrl url;
  private final Directory directory;
  private final OgcPages pages;

  OgcResponse(PublicUrl url, Directory directory, OgcPages pages) {
    this.url = url;
    this.directory = directory;
    this.pages = pages;
  }

  /** The landing page's address without a slash at its end. */
  String base(UriInfo uri) {
    return url.orElse(uri.getBaseUri()).resolve("/" + ROOT).toString();
  }

  /** Documents that describe know no parameter but the format. */
  static void requireFormatOnly(UriInfo uri) {
    MultivaluedMap<String, String> words = uri.getQueryParameters();
    for (String name : words.keySet()) {
      if (!name.equals("f")) {
        throw Refusal.unknownParameter(name, "f.");
      }
    }
    if (words.getOrDefault("f", List.of()).size() > 1) {
      throw Refusal.repeatedParameter("f");
    }
  }

  /**
   * @param page what people see instead
   */
  Response document(
      UriInfo uri, HttpHeaders headers, Object document, String type, OgcPages.Page page) {
    return wantsPage(uri, headers)
        ? page(headers, page)
        : built(document, type).build().toResponse();
  }

  Response json(Object document) {
    return built(document, Documents.JSON).build().toResponse();
  }

  Response page(HttpHeaders headers, OgcPages.Page page) {
    String language = pages.language(headers.getAcceptableLanguages());
    return built(pages.render(page, language), "text/html;charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'")
        .build()
        .toResponse();
  }

  /** Features, with the system that their coordinates are in. */
  Response features(Object body, Crs crs) {
    return built(body, Documents.GEOJSON)
        .header("Content-Crs", "<" + crs.uri() + ">")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build()
        .toResponse();
  }

  private RestResponse.ResponseBuilder<Object> built(Object body, String type) {
    return RestResponse.ResponseBuilder.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.ETAG, directory.etag())
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
  }

  static boolean wantsPage(UriInfo uri, HttpHeaders headers) {
    String f =
        Parameters.oneOf("f", uri.getQueryParameters().getFirst("f"), Set.of("json", "html"));
    if (f != null) {
      return f.equals("html");
    }
    return headers.getAcceptableMediaTypes().stream()
        .findFirst()
        .filter(type -> type.getSubtype().equals("html") || type.getSubtype().equals("xhtml+xml"))
        .isPresent();
  }
}
