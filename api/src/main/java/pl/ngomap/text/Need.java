package pl.ngomap.text;

import java.util.List;
import java.util.Map;

/**
 * An everyday need, and where it leads.
 *
 * @param id stable, in English, such as {@code clothes-donation}
 * @param spheres codes of the spheres of public tasks that meet it
 * @param lemmas Polish words, or phrases, to look for in texts besides
 * @param labels by language: the first phrase that people say for it
 */
public record Need(
    String id, List<String> spheres, List<String> lemmas, Map<Language, String> labels) {

  /** What people call it in a language or, where it has none there, in Polish. */
  public String label(Language language) {
    return labels.getOrDefault(language, labels.getOrDefault(Language.PL, id));
  }
}
