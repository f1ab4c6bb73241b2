package pl.ngomap.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.Directory;
import pl.ngomap.listing.PublicUrl;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** Answers as JSON or as a page, as the parameter {@code f} or the header Accept wants it. */
@ApplicationScoped
class OgcResponse {

  static final String VARY = "Accept, Accept-Language";
  static final String CACHE = "public, no-cache";

  private static final String ROOT = "ogc";

  /** What exists in one format only. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("/ogc/(collections/[^/]+/tiles|tileMatrixSets)(/.*)?");

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
        ? page(uri, headers, page)
        : built(uri, headers, document, type).build().toResponse();
  }

  /** For programs only. */
  Response json(UriInfo uri, HttpHeaders headers, Object document) {
    requireFormatOnly(uri);
    return built(uri, headers, document, Documents.JSON).build().toResponse();
  }

  Response page(UriInfo uri, HttpHeaders headers, OgcPages.Page page) {
    String language = pages.language(headers.getAcceptableLanguages());
    return built(uri, headers, pages.render(page, language), "text/html;charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'")
        .build()
        .toResponse();
  }

  /** Features, with the system that their coordinates are in. */
  Response features(UriInfo uri, HttpHeaders headers, Object body, Crs crs) {
    return built(uri, headers, body, Documents.GEOJSON)
        .header("Content-Crs", "<" + crs.uri() + ">")
        .build()
        .toResponse();
  }

  private RestResponse.ResponseBuilder<Object> built(
      UriInfo uri, HttpHeaders headers, Object body, String type) {
    return RestResponse.ResponseBuilder.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.ETAG,
            etag(uri, headers.getAcceptableMediaTypes(), headers.getAcceptableLanguages()))
        .header(HttpHeaders.VARY, VARY)
        .header(HttpHeaders.CACHE_CONTROL, CACHE);
  }

  static boolean wantsPage(UriInfo uri, HttpHeaders headers) {
    return wantsPage(uri, headers.getAcceptableMediaTypes());
  }

  private static boolean wantsPage(UriInfo uri, List<MediaType> types) {
    boolean hasPage = !FOR_PROGRAMS.matcher(uri.getPath()).matches();
    String f =
        Parameters.oneOf(
            "f",
            uri.getQueryParameters().getFirst("f"),
            hasPage ? Set.of("json", "html") : Set.of("json"));
    if (f != null || !hasPage) {
      return "html".equals(f);
    }
    return types.stream()
        .findFirst()
        .filter(type -> type.getSubtype().equals("html") || type.getSubtype().equals("xhtml+xml"))
        .isPresent();
  }

  /** Weak; another one for each data version, format and language. */
  String etag(UriInfo uri, List<MediaType> types, List<Locale> languages) {
    String version = directory.etag();
    return wantsPage(uri, types)
        ? version.substring(0, version.length() - 1) + ".html." + pages.language(languages) + "\""
        : version;
  }
}
