package pl.ngomap.broadcast.compose;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** Rules and prices of messages to many. */
@ConfigMapping(prefix = "ngomap.sms.compose")
interface ComposeConfig {

  /** From so many people on, somebody else must agree. */
  @WithDefault("100")
  int secondPersonFrom();

  /** What a part costs, as the provider's price list says. */
  @WithDefault("0.08")
  BigDecimal pricePerPart();

  @WithDefault("PLN")
  String currency();

  /** Parts of one message. */
  @WithDefault("6")
  int mostParts();
}
