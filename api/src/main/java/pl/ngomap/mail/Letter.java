package pl.ngomap.mail;

import java.util.Map;

/**
 * A letter to one person.
 *
 * @param to an e-mail address
 * @param language pl or en
 * @param template the name of a text, such as {@code sign-in}
 * @param words what stands for the holes of the text; taken as plain text, whatever they hold
 */
public record Letter(String to, String language, String template, Map<String, String> words) {

  public Letter {
    words = Map.copyOf(words);
  }
}
