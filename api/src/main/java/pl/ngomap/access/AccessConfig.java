package pl.ngomap.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much programs may ask. */
@ConfigMapping(prefix = "ngomap.access")
interface AccessConfig {

  /**
   * Requests a minute from one address without a key; 0: without limit. A person who pans over the
   * map asks about 200 times, and several may share an address.
   */
  @WithDefault("1200")
  int perMinute();

  /** Requests a minute of a key, where its maker says nothing else. */
  @WithDefault("6000")
  int perMinuteOfKey();

  /**
   * For how long a node may count alone before it tells the others: they may allow too much for
   * this long, and save a statement on each request.
   */
  @WithDefault("1S")
  Duration countAlone();
}
