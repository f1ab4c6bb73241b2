package pl.ngomap.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The identity provider of the city, such as a Keycloak, by OpenID Connect; none unless it is set.
 */
@ConfigMapping(prefix = "ngomap.oidc")
interface OidcConfig {

  /** Where its configuration is found, below /.well-known/openid-configuration. */
  Optional<URI> issuer();

  Optional<String> clientId();

  Optional<String> clientSecret();

  /** What the button calls it. */
  @WithDefault("OpenID Connect")
  String name();

  /**
   * The authentication context (acr) that stands for two factors. Without it, only who is said to
   * have used several (amr: mfa) counts so.
   */
  Optional<String> strongAcr();

  @WithDefault("PT10S")
  Duration timeout();
}
