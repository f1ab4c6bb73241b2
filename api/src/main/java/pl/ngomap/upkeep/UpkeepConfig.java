package pl.ngomap.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How often profiles are asked about. */
@ConfigMapping(prefix = "ngomap.upkeep")
interface UpkeepConfig {

  /** Whether this server does recurring work. */
  @WithDefault("true")
  boolean worker();

  /** After so long without a word, a profile is stale: about six months. */
  @WithDefault("P182D")
  Duration staleAfter();

  /** From one reminder to the next; after the last of them there are none. */
  @WithDefault("P14D,P30D")
  List<Duration> pauses();

  /** How long the link of a reminder works. */
  @WithDefault("P60D")
  Duration linkLasts();

  /** To all people together; a whole city that became stale at once is asked bit by bit. */
  @WithDefault("60")
  int lettersAnHour();

  /** To all people together, at one waking: spreads the letters over the hour. */
  @WithDefault("10")
  int lettersAtOnce();

  /** How long somebody who cares for several organisations is left alone after a letter. */
  @WithDefault("P1D")
  Duration restOfRecipient();
}
