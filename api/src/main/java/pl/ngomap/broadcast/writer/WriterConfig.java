package pl.ngomap.broadcast.writer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much an organisation may write. */
@ConfigMapping(prefix = "ngomap.sms.writers")
interface WriterConfig {

  /** Messages within {@link #period}; those that were refused do not count. */
  @WithDefault("2")
  int most();

  @WithDefault("30D")
  Duration period();
}
