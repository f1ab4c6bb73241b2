package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where the public finds the map: behind a proxy only the configuration knows it. */
@ApplicationScoped
public class PublicUrl {

  private final CityConfig city;

  PublicUrl(CityConfig city) {
    this.city = city;
  }

  /**
   * @param asked the base of the address that this request was sent to
   */
  public URI orElse(URI asked) {
    return city.url().orElse(asked);
  }
}
