package pl.ngomap.exchange.format;

import java.util.Set;
import java.util.regex.Pattern;

/** Texts that fill a field without saying anything. */
final class Placeholder {

  private static final Set<String> WORDS =
      Set.of(
          "n a",
          "na",
          "none",
          "null",
          "nil",
          "unknown",
          "tbd",
          "tba",
          "todo",
          "xxx",
          "test",
          "asdf",
          "brak",
          "nieznany",
          "nieznana",
          "keine",
          "unbekannt",
          "inconnu",
          "sconosciuto",
          "dummy",
          "sample",
          "foo",
          "bar",
          "foobar",
          "lorem ipsum",
          "no name",
          "noname",
          "undefined");

  /** Words of somebody who tries out a form: "test 3", "update6", "asdfgh". */
  private static final Pattern TRIAL =
      Pattern.compile(
          "(test|update|probe|próba|proba|dummy|sample|example|asdf\\p{L}*|qwerty)\\s?\\d*");

  private Placeholder() {}

  static boolean is(String text) {
    String folded = FoldedText.of(text);
    return folded.isEmpty() || WORDS.contains(folded) || TRIAL.matcher(folded).matches();
  }

  static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
