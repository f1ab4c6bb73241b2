package pl.ngomap.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pl.ngomap.access.Scope;
import pl.ngomap.organisation.Example;

/** What a command line asks for. */
sealed interface Command {

  String USAGE =
      """
      Without arguments the server of the map starts. Commands:

        import organisations FILE [--skip-bad]   CSV or GeoJSON, see docs/import.md
        import units FILE [--skip-bad]           administrative units with outlines, GeoJSON
        examples add N [--seed S]                the first N example organisations of a seed
        examples remove                          removes all examples
        keys make NAME --scope S [--days N] [--per-minute N]
                                                 a key for a program, shown once; S: read, webhooks, broadcasts,
                                                 or several of them, separated by commas; N days, else 365
        keys list                                all keys, without their secrets
        keys revoke PREFIX                       ends a key
        --help                                   this page

        --skip-bad   load the good rows and report the bad ones; without it one bad row refuses all

      Exit code: 0 done, 1 refused, 2 wrong usage.""";

  /** More than any country has; far more would not fit the disk of a small server. */
  int MAX_EXAMPLES = 10_000_000;

  record Help() implements Command {}

  record ImportOrganisations(Path file, boolean skipBad) implements Command {}

  record ImportUnits(Path file, boolean skipBad) implements Command {}

  record AddExamples(int count, long seed) implements Command {}

  record RemoveExamples() implements Command {}

  record MakeKey(String name, Set<Scope> scopes, Duration validity, OptionalInt perMinute)
      implements Command {}

  record ListKeys() implements Command {}

  record RevokeKey(String prefix) implements Command {}

  /**
   * @return nothing when the arguments make no command
   */
  static Optional<Command> parse(String... arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    if (words.equals(List.of("--help")) || words.equals(List.of("-h"))) {
      return Optional.of(new Help());
    }
    if (words.equals(List.of("examples", "remove"))) {
      return Optional.of(new RemoveExamples());
    }
    if (words.equals(List.of("keys", "list"))) {
      return Optional.of(new ListKeys());
    }
    if (words.size() < 3) {
      return Optional.empty();
    }
    String verb = words.remove(0) + " " + words.remove(0);
    return switch (verb) {
      case "import organisations", "import units" -> parseImport(verb, words);
      case "examples add" -> parseAdd(words);
      case "keys make" -> KeyCommand.parse(words);
      case "keys revoke" ->
          words.size() == 1 ? Optional.of(new RevokeKey(words.get(0))) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Command> parseImport(String verb, List<String> words) {
    boolean skipBad = words.remove("--skip-bad");
    if (words.size() != 1 || words.get(0).startsWith("--")) {
      return Optional.empty();
    }
    Path file = Path.of(words.get(0));
    return Optional.of(
        verb.endsWith("units")
            ? new ImportUnits(file, skipBad)
            : new ImportOrganisations(file, skipBad));
  }

  private static Optional<Command> parseAdd(List<String> words) {
    boolean seeded = words.size() == 3 && words.get(1).equals("--seed");
    if (words.size() != 1 && !seeded) {
      return Optional.empty();
    }
    try {
      int count = Integer.parseInt(words.get(0));
      long seed = seeded ? Long.parseLong(words.get(2)) : Example.DEFAULT_SEED;
      return count < 0 || count > MAX_EXAMPLES || seed < 0 || seed > Integer.MAX_VALUE
          ? Optional.empty()
          : Optional.of(new AddExamples(count, seed));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
