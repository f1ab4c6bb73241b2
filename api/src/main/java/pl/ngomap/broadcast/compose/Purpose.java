package pl.ngomap.broadcast.compose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why people are written to: it decides when, and by which consent. */
public enum Purpose {
  /** Danger, or help that is needed now: at any hour. */
  URGENT,
  /** What the city tells organisations. */
  CITY,
  /** Offers of others: article 398 of the Electronic Communications Law wants consent for these. */
  PROMOTIONAL;

  /** All words. */
  public static Set<String> words() {
    return Arrays.stream(values()).map(Purpose::word).collect(Collectors.toSet());
  }

  static Purpose of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
