package pl.ngomap.export;

import java.net.URI;
import pl.ngomap.listing.DirectoryEntry;

/**
 * Addresses of pages.
 *
 * @param base where the public finds the map
 */
record PageLinks(URI base) {

  String page(DirectoryEntry entry) {
    return base.resolve("/o/" + entry.slug()).toString();
  }
}
