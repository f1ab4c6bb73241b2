package pl.ngomap.geocode;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who is asked where an address is. */
@ConfigMapping(prefix = "ngomap.geocode")
interface GeocodeConfig {

  /** The geocoder besides the places that are known here. */
  enum Provider {
    EMBEDDED,
    GUGIK,
    PHOTON,
    NOMINATIM
  }

  @WithDefault("embedded")
  Provider provider();

  /** Another server than the provider's public one. */
  Optional<URI> url();

  /** Nominatim's policy wants an application that can be told from others, and reached. */
  @WithDefault("MapaNGO/1.0")
  String userAgent();

  /** After this the own places answer. */
  @WithDefault("3s")
  Duration timeout();

  /** Between two questions; the public Nominatim allows one in a second. */
  @WithDefault("1s")
  Duration pause();

  /** How long an answer is remembered; an address that was not found may have been built since. */
  @WithDefault("30d")
  Duration remembered();

  /** How long a provider that failed is left alone. */
  @WithDefault("60s")
  Duration rest();

  /** Where addresses without a town are. */
  String city();

  /** Countries to look in, ISO 3166-1 alpha-2, separated by commas. */
  @WithDefault("pl")
  String countries();
}
