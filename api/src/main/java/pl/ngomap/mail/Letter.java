package pl.ngomap.mail;

import java.util.Map;

/**
 * A letter to one person.
 *
 * @param to an e-mail address
 * @param language pl or en
 * @param template the name of a text, such as {@code sign-in}
 * @param words what stands for the holes of the text; taken as plain text, whatever they hold
 * @param unsubscribe where programs of mail end such letters by a POST (RFC 8058); null: nowhere
 */
public record Letter(
    String to, String language, String template, Map<String, String> words, String unsubscribe) {

  public Letter {
    words = Map.copyOf(words);
  }

  /** A letter that somebody waits for: there is nothing to unsubscribe from. */
  public Letter(String to, String language, String template, Map<String, String> words) {
    this(to, language, template, words, null);
  }
}
