package pl.ngomap.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Signing in. */
@ConfigMapping(prefix = "ngomap.account")
interface AccountConfig {

  /** The public address of the map, which links in letters begin with. */
  URI baseUrl();

  /** The city's name, for letters. */
  String city();

  /** Whether a start without any administrator prints a link that makes one. */
  @WithDefault("true")
  boolean firstAdministrator();

  /** A page that reads what follows the # and sends it by a button: scanners of mail do not. */
  default String link(String kind, Token token) {
    return page() + "#" + kind + "=" + token.word();
  }

  /** The page to sign in on. */
  default String page() {
    String base = baseUrl().toString();
    return base + (base.endsWith("/") ? "" : "/") + "wejdz";
  }
}
