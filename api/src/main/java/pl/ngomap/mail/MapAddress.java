package pl.ngomap.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** What every letter tells of this map. */
@ConfigMapping(prefix = "ngomap.letters")
public interface MapAddress {

  /** Where people find the map; links in letters begin with it. */
  URI baseUrl();

  /** The city's name. */
  String city();

  /** The address of a page, such as {@code moje}. */
  default String page(String path) {
    String base = baseUrl().toString();
    return base + (base.endsWith("/") ? "" : "/") + path;
  }
}
