package pl.ngomap.moderation.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Proposals. */
@ConfigMapping(prefix = "ngomap.proposal")
interface ProposalConfig {

  /** The public address of the map, which links in letters begin with. */
  URI baseUrl();

  /** The city's name, for letters. */
  String city();

  /** How long the stewards are asked about a visitor's correction before the staff are. */
  @WithDefault("P7D")
  Duration stewardsFirst();

  /** How long a moderator holds a proposal without renewing that. */
  @WithDefault("PT15M")
  Duration lockLasts();

  /** Proposals without an account from one address in a day. */
  @WithDefault("10")
  int aDay();

  /** A page of the map, such as {@code biuro}. */
  default String page(String path) {
    String base = baseUrl().toString();
    return base + (base.endsWith("/") ? "" : "/") + path;
  }
}
