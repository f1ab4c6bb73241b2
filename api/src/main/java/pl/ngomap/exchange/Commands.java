package pl.ngomap.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import pl.ngomap.access.ManageKeys;
import pl.ngomap.exchange.format.UnreadableFile;
import pl.ngomap.organisation.RemoveExamples;

/** Runs one command and tells its outcome as an exit code. */
@Dependent
class Commands implements QuarkusApplication {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;

  /** A command is one transaction; ten million examples on a small disk take their time. */
  private static final int TIMEOUT_SECONDS = 6 * 3600;

  private final ImportOrganisations importOrganisations;
  private final ImportUnits importUnits;
  private final AddExamples addExamples;
  private final RemoveExamples removeExamples;
  private final ManageKeys keys;

  Commands(
      ImportOrganisations importOrganisations,
      ImportUnits importUnits,
      AddExamples addExamples,
      RemoveExamples removeExamples,
      ManageKeys keys) {
    this.importOrganisations = importOrganisations;
    this.importUnits = importUnits;
    this.addExamples = addExamples;
    this.removeExamples = removeExamples;
    this.keys = keys;
  }

  @Override
  public int run(String... arguments) {
    Command command = Command.parse(arguments).orElseThrow();
    try {
      return inTransaction(() -> run(command));
    } catch (UnreadableFile e) {
      Console.say("Refused, the file cannot be used: " + e.getMessage() + ".");
      return REFUSED;
    }
  }

  private int run(Command command) {
    if (command instanceof Command.ImportOrganisations wanted) {
      return tell(importOrganisations.load(wanted.file(), wanted.skipBad()));
    } else if (command instanceof Command.ImportUnits wanted) {
      return tell(importUnits.load(wanted.file(), wanted.skipBad()));
    } else if (command instanceof Command.AddExamples wanted) {
      int added = addExamples.add(wanted.count(), wanted.seed());
      Console.say(added + " examples added, " + (wanted.count() - added) + " were there already.");
    } else if (command instanceof Command.RemoveExamples) {
      Console.say(removeExamples.remove() + " examples removed.");
    } else if (command instanceof Command.MakeKey wanted) {
      Console.say(keys.make(wanted.name(), wanted.scopes(), wanted.validity(), wanted.perMinute()));
    } else if (command instanceof Command.ListKeys) {
      keys.list().forEach(key -> Console.say(line(key)));
    } else if (command instanceof Command.RevokeKey wanted) {
      return tellRevoked(wanted.prefix(), keys.revoke(wanted.prefix()));
    }
    return DONE;
  }

  private static String line(ManageKeys.Line key) {
    return "%s  %s  %s  %,d a minute  %s %s  last used: %s"
        .formatted(
            key.prefix(),
            key.name(),
            String.join(",", key.scopes()),
            key.perMinute(),
            key.valid() ? "until" : "ended, was until",
            key.expiresAt(),
            key.lastUsedAt() == null ? "never" : key.lastUsedAt());
  }

  private static int tellRevoked(String prefix, boolean revoked) {
    Console.say(revoked ? prefix + " is revoked." : "There is no key " + prefix + " to revoke.");
    return revoked ? DONE : REFUSED;
  }

  private static int tell(ImportReport report) {
    report.lines().forEach(Console::say);
    return report.loaded() ? DONE : REFUSED;
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(work);
  }
}
