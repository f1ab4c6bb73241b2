package pl.ngomap.moderation.proposal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether two names may mean the same: a pure rule. */
final class NameLikeness {

  /** Of two names as alike as this, people should look at both. */
  private static final double ALIKE = 0.6;

  private NameLikeness() {}

  static boolean areAlike(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    Set<String> common = new HashSet<>(pairs);
    common.retainAll(others);
    return !common.isEmpty() && 2.0 * common.size() / (pairs.size() + others.size()) >= ALIKE;
  }

  /** Neighbouring letters, whatever their case and accents. */
  private static Set<String> pairs(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace('ł', 'l')
            .replaceAll("[^\\p{L}\\p{N}]", "");
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
