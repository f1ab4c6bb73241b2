package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that somebody meant who typed one that nobody uses. */
@ApplicationScoped
class Spelling {

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 4;

  /** From here on two slips are forgiven. */
  private static final int LONG = 7;

  private static final int MOST_SLIPS = 3;

  private final Vocabulary vocabulary;
  private final Needs needs;

  Spelling(Vocabulary vocabulary, Needs needs) {
    this.vocabulary = vocabulary;
    this.needs = needs;
  }

  /** A word that is about the same. */
  private record Candidate(String shown, int distance, long documents) {}

  /** The way the nearest known word is written; of several the one that most profiles use. */
  Optional<String> correct(Word typed) {
    return nearest(typed, typed.folded().length() < LONG ? 1 : 2);
  }

  /** As {@link #correct}, but with so many slips that it can only be offered. */
  Optional<String> guess(Word typed) {
    return nearest(typed, typed.folded().length() < LONG ? 2 : MOST_SLIPS);
  }

  private Optional<String> nearest(Word typed, int allowed) {
    String word = typed.folded();
    if (word.length() < SHORTEST || typed.isNumber()) {
      return Optional.empty();
    }
    Stream<Candidate> used =
        vocabulary.alike(word, allowed).stream()
            .map(
                known ->
                    new Candidate(known.shown(), distance(word, known.word()), known.documents()));
    Stream<Candidate> said =
        needs
            .wordsLike(word, allowed)
            .map(known -> new Candidate(known.shown(), distance(word, known.word()), 0));
    return Stream.concat(used, said)
        .filter(candidate -> candidate.distance <= allowed)
        .min(
            Comparator.comparing(Candidate::distance)
                .thenComparing(candidate -> -candidate.documents))
        .map(Candidate::shown);
  }

  /** Letters left out, put in, exchanged, or two in the wrong order: Damerau and Levenshtein. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int best =
        Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
