package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guesses which need somebody is typing. */
@ApplicationScoped
public class NeedBeginnings {

  private final Needs needs;

  NeedBeginnings(Needs needs) {
    this.needs = needs;
  }

  /**
   * A need by one of the phrases that people say for it.
   *
   * @param phrase in the language asked for
   */
  public record Said(String need, String phrase) {}

  /**
   * Needs with a phrase of which some word begins as typed, each once; those whose phrase begins so
   * first.
   *
   * @param most how many
   */
  public List<Said> begunBy(String typed, Language language, int most) {
    String beginning = Folding.fold(typed.strip());
    Map<String, Said> found = new LinkedHashMap<>();
    for (boolean first : new boolean[] {true, false}) {
      for (Needs.Phrase phrase : needs.phrases()) {
        boolean begins =
            first
                ? phrase.folded().startsWith(beginning)
                : phrase.folded().contains(" " + beginning);
        if (begins && phrase.language() == language) {
          found.putIfAbsent(phrase.need().id(), new Said(phrase.need().id(), phrase.text()));
        }
      }
    }
    return found.values().stream().limit(most).toList();
  }
}
