package pl.ngomap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that is asked for. Its operands are those of a {@code tsquery}.
 *
 * @param text as it was typed, or as it was put right
 * @param literal the word's own forms, or a phrase
 * @param beginning the word as the beginning of others; empty: not
 * @param expansion spheres and words that a need leads to
 * @param weight the rarer a word, the more it tells
 */
public record Term(
    String text,
    List<String> literal,
    List<String> beginning,
    List<String> expansion,
    double weight) {

  /** Whatever of it may occur. */
  String any() {
    List<String> all = new ArrayList<>(literal);
    all.addAll(beginning);
    all.addAll(expansion);
    return "(" + String.join(" | ", all) + ")";
  }

  /** Its own forms, and what begins so, in names. */
  String named() {
    List<String> all = new ArrayList<>(literal);
    all.addAll(beginning);
    return "(" + String.join(" | ", all).replaceAll("'([^']+)'", "'~$1'") + ")";
  }

  private static final Pattern LEXEME = Pattern.compile("'([^']+)'(:\\*)?");

  /** Every lexeme by which it may be met. */
  Set<String> lexemes() {
    List<String> all = new ArrayList<>(literal);
    all.addAll(expansion);
    return lexemes(all);
  }

  /** The lexemes of operands; a beginning ends with an asterisk. */
  static Set<String> lexemes(List<String> operands) {
    return operands.stream()
        .flatMap(operand -> LEXEME.matcher(operand).results())
        .map(found -> found.group(1) + (found.group(2) == null ? "" : "*"))
        .collect(Collectors.toSet());
  }

  /** How many lexemes the operands have together. */
  public static int size(List<String> operands) {
    return (int) operands.stream().flatMap(operand -> LEXEME.matcher(operand).results()).count();
  }

  /** Null for no operands. */
  public static String either(List<String> operands) {
    return operands.isEmpty() ? null : String.join(" | ", operands);
  }

  /** A lexeme as an operand: letters and digits only, and the sign of spheres. */
  static String operand(String lexeme) {
    return "'" + lexeme.replace("'", "''").replace("\\", "\\\\") + "'";
  }
}
