package pl.ngomap.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How subscribers are called. */
@ConfigMapping(prefix = "ngomap.webhooks")
interface WebhookConfig {

  /**
   * Whether addresses of private networks, and plain HTTP, may be called: only where all holders of
   * keys may see the inside of the network.
   */
  @WithDefault("false")
  boolean privateAddresses();

  /** For how long a receiver may take to answer. */
  @WithDefault("10S")
  Duration patience();

  /** Changes in one call. */
  @WithDefault("100")
  int batch();

  /** Addresses of one key. */
  @WithDefault("10")
  int perKey();

  /** Whether this process calls anybody by itself; a command, and a test, does not. */
  @WithDefault("true")
  boolean worker();
}
