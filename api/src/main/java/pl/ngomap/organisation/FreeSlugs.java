package pl.ngomap.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives slugs to the new organisations of one publication. */
final class FreeSlugs {

  private final Organisations organisations;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  FreeSlugs(Organisations organisations) {
    this.organisations = organisations;
  }

  /** A slug that no other organisation has: the name's, with a number when that is taken. */
  String give(String name) {
    String stem = Slug.of(name);
    int number = lastNumbers.getOrDefault(stem, 0);
    String slug;
    do {
      number++;
      slug = number == 1 ? stem : stem + "-" + number;
    } while (given.contains(slug) || organisations.hasSlug(slug));
    lastNumbers.put(stem, number);
    given.add(slug);
    return slug;
  }
}
