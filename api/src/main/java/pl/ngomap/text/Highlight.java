package pl.ngomap.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks in a text what a question asked for. */
@ApplicationScoped
public class Highlight {

  /** Characters of a snippet before its first hit, and altogether. */
  private static final int BEFORE = 60;

  private static final int LONGEST = 200;

  private final Lexicon lexicon;

  Highlight(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words that a question is about, once for all texts. */
  public record Wanted(Set<String> literal, Set<String> expanded) {

    /** What the terms of a question look for. */
    public static Wanted of(Meaning meaning) {
      Set<String> literal = new HashSet<>();
      Set<String> expanded = new HashSet<>();
      for (Term term : meaning.terms()) {
        literal.addAll(Term.lexemes(term.literal()));
        literal.addAll(Term.lexemes(term.beginning()));
        expanded.addAll(Term.lexemes(term.expansion()));
      }
      return new Wanted(literal, expanded);
    }
  }

  /**
   * The part of a text around its first hit.
   *
   * @param expanded whether words that a need leads to count as hits, too
   * @return empty when nothing was hit
   */
  public List<Segment> mark(String text, Language language, Wanted wanted, boolean expanded) {
    List<Word> hits =
        Word.of(text).stream().filter(word -> isHit(word, language, wanted, expanded)).toList();
    if (hits.isEmpty()) {
      return List.of();
    }
    int start = text.length() <= LONGEST ? 0 : wordStart(text, hits.get(0).start() - BEFORE);
    int end = Math.min(text.length(), Math.max(start + LONGEST, hits.get(0).end()));
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return segments(text, start, end, hits);
  }

  private static List<Segment> segments(String text, int start, int end, List<Word> hits) {
    List<Segment> segments = new ArrayList<>();
    int at = start;
    for (Word hit : hits) {
      if (hit.start() < at || hit.end() > end) {
        continue;
      }
      if (hit.start() > at) {
        segments.add(
            new Segment(
                (at == start && at > 0 ? "…" : "") + text.substring(at, hit.start()), false));
      }
      segments.add(new Segment(text.substring(hit.start(), hit.end()), true));
      at = hit.end();
    }
    if (at < end) {
      segments.add(new Segment(text.substring(at, end) + (end < text.length() ? "…" : ""), false));
    }
    return segments;
  }

  private static int wordStart(String text, int near) {
    if (near <= 0) {
      return 0;
    }
    int space = text.indexOf(' ', near);
    return space < 0 || space > near + BEFORE - 1 ? near : space + 1;
  }

  private boolean isHit(Word word, Language language, Wanted wanted, boolean expanded) {
    String folded = word.folded();
    for (String lexeme : lexicon.lexemes(word, language)) {
      if (wanted.literal.contains(lexeme) || expanded && wanted.expanded.contains(lexeme)) {
        return true;
      }
    }
    return wanted.literal.stream()
        .anyMatch(
            one -> one.endsWith("*") && folded.startsWith(one.substring(0, one.length() - 1)));
  }
}
