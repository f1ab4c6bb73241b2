package pl.ngomap.moderation.edit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which changes wait for a moderator. */
@ConfigMapping(prefix = "ngomap.review")
interface ReviewConfig {

  /** Another name. */
  @WithDefault("true")
  boolean name();

  /** Another legal form. */
  @WithDefault("true")
  boolean legalForm();

  /** Other numbers in public registers. */
  @WithDefault("true")
  boolean numbers();

  /** A pin that moves farther than this, in metres; 0: any. */
  @WithDefault("200")
  double movedMetres();

  /** A place that goes. */
  @WithDefault("true")
  boolean placeRemoved();

  /** Anything of an organisation without an owner. */
  @WithDefault("true")
  boolean unverified();

  /** Links in descriptions that were not there before. */
  @WithDefault("true")
  boolean links();
}
