package pl.ngomap.exchange;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pl.ngomap.access.Scope;

/** Reads the words behind "keys make". */
final class KeyCommand {

  private static final int DEFAULT_DAYS = 365;
  private static final int MAX_NAME = 100;

  /** Keys that outlive whoever asked for them are forgotten keys. */
  private static final int MAX_DAYS = 3_650;

  private static final int MAX_PER_MINUTE = 1_000_000;

  private KeyCommand() {}

  static Optional<Command> parse(List<String> words) {
    Optional<String> scope = option(words, "--scope");
    Optional<String> days = option(words, "--days");
    Optional<String> perMinute = option(words, "--per-minute");
    boolean numbers =
        days.map(word -> isNumber(word, MAX_DAYS)).orElse(true)
            && perMinute.map(word -> isNumber(word, MAX_PER_MINUTE)).orElse(true);
    Optional<Set<Scope>> scopes = scope.flatMap(KeyCommand::scopes);
    if (words.size() != 1 || !isName(words.get(0)) || !numbers) {
      return Optional.empty();
    }
    return scopes.map(
        known ->
            new Command.MakeKey(
                words.get(0),
                known,
                Duration.ofDays(days.map(Integer::parseInt).orElse(DEFAULT_DAYS)),
                perMinute
                    .map(word -> OptionalInt.of(Integer.parseInt(word)))
                    .orElseGet(OptionalInt::empty)));
  }

  /** Takes an option and its word out of the line. */
  private static Optional<String> option(List<String> words, String name) {
    int at = words.indexOf(name);
    if (at < 0 || at + 1 == words.size()) {
      return Optional.empty();
    }
    words.remove(at);
    return Optional.of(words.remove(at));
  }

  private static boolean isName(String word) {
    return !word.isBlank() && word.length() <= MAX_NAME && !word.startsWith("--");
  }

  private static boolean isNumber(String word, int max) {
    return word.matches("[1-9]\\d{0,6}") && Integer.parseInt(word) <= max;
  }

  /** Nothing when one of them is unknown. */
  private static Optional<Set<Scope>> scopes(String words) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String word : words.split(",", -1)) {
      Optional<Scope> scope = Scope.of(word);
      if (scope.isEmpty()) {
        return Optional.empty();
      }
      scopes.add(scope.get());
    }
    return Optional.of(scopes);
  }
}
