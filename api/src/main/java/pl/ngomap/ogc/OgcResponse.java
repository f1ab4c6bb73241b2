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
        : built(document, type, tag(uri, headers)).build().toResponse();
  }

  /** For programs only. */
  Response json(UriInfo uri, HttpHeaders headers, Object document) {
    requireFormatOnly(uri);
    return built(document, Documents.JSON, tag(uri, headers)).build().toResponse();
  }

  private Response page(UriInfo uri, HttpHeaders headers, OgcPages.Page page) {
    return page(uri, headers, page, tag(uri, headers));
  }

  /**
   * @param tag read before what the page shows
   */
  Response page(UriInfo uri, HttpHeaders headers, OgcPages.Page page, String tag) {
    String language = pages.language(headers.getAcceptableLanguages());
    return built(pages.render(page, language), "text/html;charset=UTF-8", tag)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'")
        .build()
        .toResponse();
  }

  /**
   * Features, with the system that their coordinates are in.
   *
   * @param tag read before them: what is published meanwhile must not be taken for them
   */
  static Response features(Object body, Crs crs, String tag) {
    return built(body, Documents.GEOJSON, tag)
        .header("Content-Crs", "<" + crs.uri() + ">")
        .build()
        .toResponse();
  }

  private static RestResponse.ResponseBuilder<Object> built(Object body, String type, String tag) {
    return RestResponse.ResponseBuilder.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.ETAG, tag)
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

  /** Of what is current, in the format and language that is asked for. */
  String tag(UriInfo uri, HttpHeaders headers) {
    return etag(uri, headers.getAcceptableMediaTypes(), headers.getAcceptableLanguages());
  }

  /** Weak; another one for each data version, format and language. */
  String etag(UriInfo uri, List<MediaType> types, List<Locale> languages) {
    String version = directory.etag();
    return wantsPage(uri, types)
        ? version.substring(0, version.length() - 1) + ".html." + pages.language(languages) + "\""
        : version;
  }
}
