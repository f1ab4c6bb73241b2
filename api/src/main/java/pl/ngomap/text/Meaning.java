package pl.ngomap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a question asks for.
 *
 * @param terms all that should occur; empty: nothing can be found
 * @param excluded operands of a {@code tsquery} that must not occur
 * @param needs identifiers of the everyday needs that were recognised
 * @param number a register number or postal code; null: none
 * @param corrections words that were put right
 * @param expected of how many profiles it may be true, at most: by the commonest way to meet its
 *     rarest term
 */
public record Meaning(
    List<Term> terms,
    List<String> excluded,
    List<String> needs,
    RecognisedNumber number,
    List<Correction> corrections,
    long expected) {

  /** Above this, combinations would be more than a question is worth: any of the words will do. */
  private static final int MOST_COMBINED = 6;

  /**
   * A number that means something by itself.
   *
   * @param kind krs, nip, regon or postalCode
   * @param value its digits
   */
  public record RecognisedNumber(String kind, String value) {}

  /** A word that nobody uses here, and the one that is taken for it. */
  public record Correction(String typed, String taken) {}

  /** All terms must occur: a {@code tsquery}; empty: finds nothing. */
  public String strict() {
    return joined(terms.stream().map(Term::any).toList());
  }

  /** All terms must occur in names, by their own forms; empty: nothing can be found so. */
  public String named() {
    return joined(terms.stream().map(Term::named).toList());
  }

  /** At least half of the terms must occur, or those that name a need: for whole sentences. */
  public String relaxed() {
    int wanted = terms.size() > MOST_COMBINED ? 1 : (terms.size() + 1) / 2;
    List<String> enough = new ArrayList<>();
    combine(0, wanted, "", enough);
    needed().ifPresent(enough::add);
    return enough.isEmpty() ? strict() : joined(List.of("(" + String.join(" | ", enough) + ")"));
  }

  /** What names a need says enough, whatever stands around it. */
  private Optional<String> needed() {
    List<String> naming =
        terms.stream().filter(term -> !term.expansion().isEmpty()).map(Term::any).toList();
    return needs.isEmpty() || naming.isEmpty()
        ? Optional.empty()
        : Optional.of("(" + String.join(" & ", naming) + ")");
  }

  private void combine(int from, int wanted, String before, List<String> enough) {
    if (wanted == 0) {
      enough.add("(" + before + ")");
      return;
    }
    for (int i = from; i <= terms.size() - wanted; i++) {
      String more = before.isEmpty() ? terms.get(i).any() : before + " & " + terms.get(i).any();
      combine(i + 1, wanted - 1, more, enough);
    }
  }

  private String joined(List<String> conditions) {
    List<String> all = new ArrayList<>(conditions);
    excluded.forEach(operand -> all.add("!(" + operand + ")"));
    return all.stream().collect(Collectors.joining(" & "));
  }
}
