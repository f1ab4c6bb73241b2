package pl.ngomap.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import pl.ngomap.mail.Letter;
import pl.ngomap.mail.Letters;
import pl.ngomap.mail.MapAddress;

/** Letters about an organisation, each in the language of who gets it. */
@ApplicationScoped
public class OrganisationLetters {

  private final Letters letters;
  private final People people;
  private final MapAddress map;

  OrganisationLetters(Letters letters, People people, MapAddress map) {
    this.letters = letters;
    this.people = people;
    this.map = map;
  }

  /**
   * Queues a letter in the caller's transaction; it names the organisation and the city.
   *
   * @param words the other words of the letter
   */
  public void queue(String to, String template, String organisation, Map<String, String> words) {
    Map<String, String> all = new HashMap<>(words);
    all.put("organisation", organisation);
    all.put("city", map.city());
    letters.queue(new Letter(to, people.language(to), template, all));
  }
}
