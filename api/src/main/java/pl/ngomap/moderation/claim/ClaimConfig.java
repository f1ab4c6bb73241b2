package pl.ngomap.moderation.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Claims. */
@ConfigMapping(prefix = "ngomap.claim")
interface ClaimConfig {

  /** How long a code is good. */
  @WithDefault("PT30M")
  Duration codeLasts();

  /** Wrong codes, after which a new one is needed. */
  @WithDefault("5")
  int tries();

  /** To one claimant for one organisation, in 24 hours. */
  @WithDefault("3")
  int codesADay();

  /** To one organisation, and to one claimant for all organisations, in 24 hours. */
  @WithDefault("10")
  int codesADayAtMost();

  /** Undecided claims of one person. */
  @WithDefault("10")
  int openAtMost();

  /** How long a former owner or the staff may take a granted claim back. */
  @WithDefault("P7D")
  Duration undoLasts();

  /** How long an attachment is kept after the decision. */
  @WithDefault("P30D")
  Duration attachmentLasts();
}
