package pl.ngomap.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that tell a need by themselves, as hardly another need has them: "alkoholik" of "anonimowi
 * alkoholicy", but not "anonimowi".
 */
final class TellingWords {

  /** A word of more needs tells none of them. */
  private static final int MOST_NEEDS = 2;

  /** Words of one family share so many letters at least, and so much of the longer one. */
  private static final int SHORTEST_ROOT = 5;

  private static final double ROOT_SHARE = 0.6;

  /** By each word, of how many terms of each need it is a part. */
  private final TreeMap<String, Map<Need, Integer>> needs = new TreeMap<>();

  void add(Need need, Collection<String> lexemes) {
    lexemes.forEach(
        lexeme ->
            needs
                .computeIfAbsent(lexeme, any -> new LinkedHashMap<>())
                .merge(need, 1, Integer::sum));
  }

  /** The needs that one of these lexemes tells; none when that would be too many. */
  Set<Need> tell(Set<String> lexemes) {
    return few(lexemes.stream().flatMap(lexeme -> of(lexeme).keySet().stream()));
  }

  /** The needs that words of the same root tell, for a word that nobody knows. */
  Set<Need> tellByRoot(Set<String> lexemes) {
    return few(lexemes.stream().flatMap(lexeme -> kindred(lexeme).stream()));
  }

  /**
   * What a word says for each need: the part of its terms that are that need's. A word of many
   * needs says little for any of them.
   */
  Map<Need, Double> vote(Set<String> lexemes) {
    Map<Need, Double> votes = new LinkedHashMap<>();
    lexemes.forEach(
        lexeme ->
            of(lexeme).forEach((need, terms) -> votes.merge(need, (double) terms, Double::sum)));
    double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    votes.replaceAll((need, terms) -> terms / all);
    return votes;
  }

  private Map<Need, Integer> of(String lexeme) {
    return needs.getOrDefault(lexeme, Map.of());
  }

  private static Set<Need> few(Stream<Need> needs) {
    Set<Need> told = needs.collect(Collectors.toCollection(LinkedHashSet::new));
    return told.size() <= MOST_NEEDS ? told : Set.of();
  }

  /** Of the nearest word in the dictionary's order: what shares the longest beginning is beside. */
  private Set<Need> kindred(String lexeme) {
    return Stream.of(needs.floorKey(lexeme), needs.ceilingKey(lexeme))
        .filter(Objects::nonNull)
        .filter(word -> root(word, lexeme) >= SHORTEST_ROOT)
        .filter(word -> root(word, lexeme) >= ROOT_SHARE * Math.max(word.length(), lexeme.length()))
        .max(Comparator.comparing(word -> root(word, lexeme)))
        .map(word -> needs.get(word).keySet())
        .orElse(Set.of());
  }

  private static int root(String one, String other) {
    int shared = 0;
    int end = Math.min(one.length(), other.length());
    while (shared < end && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
