package pl.ngomap.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key may be used for. */
public enum Scope {
  /** Asking more often than others. */
  READ,
  /** Being called when something changes. */
  WEBHOOKS,
  /** Sending messages to organisations. */
  BROADCASTS;

  /** The word in the database and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope of a word; nothing when there is none. */
  public static Optional<Scope> of(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }
}
