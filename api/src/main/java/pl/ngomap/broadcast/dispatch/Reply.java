package pl.ngomap.broadcast.dispatch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody means who answers a message.
 *
 * @param kind what is done with it
 * @param answer of an answer: tak, nie or a number
 */
record Reply(Kind kind, String answer) {

  private static final Set<String> STOP =
      Set.of(
          "stop",
          "stoop",
          "koniec",
          "rezygnuje",
          "rezygnacja",
          "wypisz",
          "wypisuje",
          "anuluj",
          "odmawiam",
          "unsubscribe",
          "cancel",
          "end",
          "quit");

  private static final Set<String> START = Set.of("start", "wznow", "zapisz", "unstop");
  private static final Set<String> YES = Set.of("tak", "t", "yes", "y", "mozemy", "pomozemy");
  private static final Set<String> NO = Set.of("nie", "n", "no");
  private static final Set<String> CONFIRM = Set.of("ok", "okej", "okay", "zgadza", "aktualne");
  private static final int LONGEST_NUMBER = 6;

  /** Kinds of replies. */
  enum Kind {
    STOP,
    START,
    ANSWER,
    CONFIRMATION,
    FREE;

    /** Means something only as the answer to what we asked. */
    boolean needsQuestion() {
      return this == ANSWER || this == CONFIRMATION;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By the first word; "nie pisz" and "nie chcę" are a stop, too. */
  static Reply of(String text) {
    String plain = plain(text);
    String[] words = plain.split(" ");
    if (STOP.contains(words[0]) || plain.matches("nie (pisz|pisac|chce|wysylaj)( .*)?")) {
      return new Reply(Kind.STOP, null);
    }
    if (START.contains(words[0])) {
      return new Reply(Kind.START, null);
    }
    if (YES.contains(words[0])) {
      return new Reply(Kind.ANSWER, "tak");
    }
    if (NO.contains(words[0])) {
      return new Reply(Kind.ANSWER, "nie");
    }
    if (words[0].matches("\\d{1," + LONGEST_NUMBER + "}")) {
      return new Reply(Kind.ANSWER, words[0]);
    }
    return new Reply(CONFIRM.contains(words[0]) ? Kind.CONFIRMATION : Kind.FREE, null);
  }

  private static String plain(String text) {
    return Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
