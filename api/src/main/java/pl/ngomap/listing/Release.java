package pl.ngomap.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ResourceBundle;

/**
 * Which program, with which settings, makes the answers: another may say the same data otherwise.
 */
@ApplicationScoped
class Release {

  private final String word;

  Release(CityConfig city) {
    String built = ResourceBundle.getBundle("release").getString("built");
    word = Integer.toHexString((built + CityView.of(city, 0, 0)).hashCode());
  }

  /** The same on every machine that runs the same build with the same settings. */
  String word() {
    return word;
  }
}
