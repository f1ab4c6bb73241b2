package pl.ngomap.moderation.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Proposals. */
@ConfigMapping(prefix = "ngomap.proposal")
interface ProposalConfig {

  /** How long the stewards are asked about a visitor's correction before the staff are. */
  @WithDefault("P7D")
  Duration stewardsFirst();

  /** How long a moderator holds a proposal without renewing that. */
  @WithDefault("PT15M")
  Duration lockLasts();

  /** Proposals without an account from one address in a day. */
  @WithDefault("10")
  int aDay();
}
