package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Makes the words that profiles are found by. */
@ApplicationScoped
public class Analysis {

  /** To be raised whenever the same text gives other words: the next start makes them anew. */
  public static final int VERSION = 2;

  private final Lexicon lexicon;

  Analysis(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The words of one profile, none yet.
   *
   * @param shown gathers how each folded word is written
   */
  public SearchText begin(Map<String, String> shown) {
    return new SearchText(lexicon, shown);
  }
}
