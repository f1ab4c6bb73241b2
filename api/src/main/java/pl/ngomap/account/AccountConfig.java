package pl.ngomap.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Signing in. */
@ConfigMapping(prefix = "ngomap.account")
interface AccountConfig {

  /** Whether a start without any administrator prints a link that makes one. */
  @WithDefault("true")
  boolean firstAdministrator();
}
