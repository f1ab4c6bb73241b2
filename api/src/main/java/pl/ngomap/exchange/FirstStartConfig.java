package pl.ngomap.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a server puts into a database that was never used. */
@ConfigMapping(prefix = "ngomap.first-start")
interface FirstStartConfig {

  /**
   * Whether a database that was never used is begun at all; a command leaves that to the server.
   */
  @WithDefault("true")
  boolean enabled();

  /** Whether it gets the demo city. */
  @WithDefault("true")
  boolean demo();

  /** How many generated organisations the demo city gets beside its real ones; 0 or more. */
  @WithDefault("353")
  int examples();
}
