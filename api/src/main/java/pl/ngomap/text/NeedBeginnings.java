package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    String within = " " + beginning;
    List<Needs.Phrase> phrases = needs.phrases(language);
    Map<String, Said> found = new LinkedHashMap<>();
    Stream.concat(
            phrases.stream().filter(phrase -> phrase.folded().startsWith(beginning)),
            phrases.stream().filter(phrase -> phrase.folded().contains(within)))
        .takeWhile(phrase -> found.size() < most)
        .forEach(
            phrase ->
                found.putIfAbsent(phrase.need().id(), new Said(phrase.need().id(), phrase.text())));
    return List.copyOf(found.values());
  }
}
