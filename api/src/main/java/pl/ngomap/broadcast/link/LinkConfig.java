package pl.ngomap.broadcast.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the office may count. */
@ConfigMapping(prefix = "ngomap.sms.links")
public interface LinkConfig {

  /**
   * Whether a message may carry a link of its own for each recipient, so that it is known who
   * followed it. That is personal data; a city switches it on after its data protection officer has
   * agreed.
   */
  @WithDefault("false")
  boolean perRecipient();
}
