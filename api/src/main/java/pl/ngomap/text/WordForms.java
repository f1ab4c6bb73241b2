package pl.ngomap.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** A Morfologik dictionary: which words an inflected form may belong to. */
final class WordForms {

  /** Readings of a word without accents, at most: "sad" is an orchard, and "sąd" a court. */
  private static final int MOST_READINGS = 8;

  private static final Map<Character, String> POLISH =
      Map.of(
          'a', "aą", 'c', "cć", 'e', "eę", 'l', "lł", 'n', "nń", 'o', "oó", 's', "sś", 'z', "zżź");

  private final Dictionary dictionary;

  /** A lookup keeps its buffers, so it is of one thread only. */
  private final ThreadLocal<DictionaryLookup> lookup;

  private WordForms(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  static WordForms read(String resource) {
    try {
      return new WordForms(Dictionary.read(WordForms.class.getClassLoader().getResource(resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that a form belongs to, names of places among them; empty when it is unknown. */
  Set<String> lemmas(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Set<String> lemmas = look(lower);
    if (lemmas.isEmpty() && !lower.isEmpty()) {
      int first = lower.offsetByCodePoints(0, 1);
      lemmas = look(lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first));
    }
    return lemmas;
  }

  /** Whether the dictionary has a form in small letters. */
  boolean isCommon(String form) {
    return !look(form.toLowerCase(Locale.ROOT)).isEmpty() || !accented(form).isEmpty();
  }

  private Set<String> look(String form) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (WordData found : lookup.get().lookup(form)) {
      lemmas.add(found.getStem().toString());
    }
    return lemmas;
  }

  /** Forms of the dictionary that look like this one without their Polish accents. */
  List<String> accented(String bare) {
    List<String> found = new ArrayList<>();
    FSA automaton = dictionary.fsa;
    walk(automaton, automaton.getRootNode(), bare.toLowerCase(Locale.ROOT), 0, "", found);
    return found;
  }

  private void walk(
      FSA automaton, int node, String bare, int at, String written, List<String> found) {
    if (found.size() == MOST_READINGS) {
      return;
    }
    if (at == bare.length()) {
      if (automaton.getArc(node, dictionary.metadata.getSeparator()) != 0
          && !written.equals(bare)) {
        found.add(written);
      }
      return;
    }
    char letter = bare.charAt(at);
    for (char reading : POLISH.getOrDefault(letter, String.valueOf(letter)).toCharArray()) {
      int next = follow(automaton, node, reading);
      if (next != 0) {
        walk(automaton, next, bare, at + 1, written + reading, found);
      }
    }
  }

  /** Zero where no form goes on with this letter. */
  private static int follow(FSA automaton, int node, char letter) {
    int next = node;
    for (byte part : String.valueOf(letter).getBytes(StandardCharsets.UTF_8)) {
      int arc = automaton.getArc(next, part);
      if (arc == 0 || automaton.isArcTerminal(arc)) {
        return 0;
      }
      next = automaton.getEndNode(arc);
    }
    return next;
  }
}
