package pl.ngomap.text;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How words are brought to their dictionary forms; after a change {@link Analysis#VERSION} is
 * raised.
 */
@ConfigMapping(prefix = "ngomap.text")
interface TextConfig {

  /** What Polish words go by. */
  enum Polish {
    /** The dictionary, and the stemmer for words that it does not know. */
    BOTH,
    /** The dictionary alone. */
    MORFOLOGIK,
    /** The stemmer alone. */
    STEMPEL
  }

  /** Kept apart to be measured on the judgement set. */
  @WithDefault("both")
  Polish polish();
}
