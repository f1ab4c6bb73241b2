package pl.ngomap.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that the web build made, with marked places for what the server has to say. */
@ApplicationScoped
class PageShell {

  private static final String FILE = "page/index.html";
  private static final String HEAD = "<!--page:head-->";
  private static final String CONTENT = "<!--page:content-->";
  private static final String DATA = "<!--page:data-->";

  private final String html = read();
  private final ObjectMapper mapper;
  private final String tilesOrigin;

  PageShell(ObjectMapper mapper, CityConfig city) {
    this.mapper = mapper;
    this.tilesOrigin = origin(city.tiles().url());
  }

  /**
   * Fills the marked places.
   *
   * @param head escaped HTML
   * @param content escaped HTML
   * @param data what the application starts with; written as a block that no browser runs
   */
  String fill(String language, String head, String content, Object data) {
    return html.replaceFirst("<html lang=\"[a-z]+\"", "<html lang=\"" + language + "\"")
        .replace(HEAD, preconnect() + head)
        .replace(CONTENT, content)
        .replace(
            DATA, "<script type=\"application/json\" id=\"page-data\">" + json(data) + "</script>");
  }

  /** JSON that cannot end the block it stands in. */
  String json(Object data) {
    try {
      return mapper.writeValueAsString(data).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Views can always be written", e);
    }
  }

  /** Nothing but our own files runs; pictures may come from the server of tiles. */
  String contentSecurityPolicy() {
    return "default-src 'self'; img-src 'self' data: "
        + tilesOrigin
        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  /** An early handshake with the server of tiles, whose pictures are the first to be waited for. */
  private String preconnect() {
    return tilesOrigin.isEmpty() || tilesOrigin.contains("*")
        ? ""
        : "<link rel=\"preconnect\" href=\"" + tilesOrigin + "\">\n";
  }

  private static String origin(String tilesUrl) {
    if (tilesUrl.startsWith("/")) {
      return "";
    }
    if (tilesUrl.contains("{s}") && !tilesUrl.contains("//{s}.")) {
      throw new IllegalArgumentException(
          "ngomap.city.tiles.url: {s} must be the first part of the host: " + tilesUrl);
    }
    URI uri = URI.create(tilesUrl.replace("{s}", "subdomain").replaceAll("[{}]", ""));
    return uri.getScheme() + "://" + uri.getAuthority().replaceFirst("^subdomain\\.", "*.");
  }

  private static String read() {
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      return new String(
          Objects.requireNonNull(file, FILE + " is missing: build the module web").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
