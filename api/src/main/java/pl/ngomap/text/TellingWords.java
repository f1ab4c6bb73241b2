package pl.ngomap.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
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

  private final TreeMap<String, Set<Need>> needs = new TreeMap<>();

  void add(Need need, Collection<String> lexemes) {
    lexemes.forEach(
        lexeme -> needs.computeIfAbsent(lexeme, any -> new LinkedHashSet<>()).add(need));
  }

  /** The needs that one of these lexemes tells; none when that would be too many. */
  Set<Need> tell(Set<String> lexemes) {
    return few(lexemes.stream().flatMap(lexeme -> needs.getOrDefault(lexeme, Set.of()).stream()));
  }

  /** The needs that words of the same root tell, for a word that nobody knows. */
  Set<Need> tellByRoot(Set<String> lexemes) {
    return few(lexemes.stream().flatMap(lexeme -> kindred(lexeme).stream()));
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
        .map(needs::get)
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
