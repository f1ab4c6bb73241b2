package pl.ngomap.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files of the whole map. */
@ConfigMapping(prefix = "ngomap.export")
interface ExportConfig {

  /** How many a node writes at once; each takes a thread, and a share of the processor. */
  @WithDefault("4")
  int atOnce();
}
