package pl.ngomap.exchange;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Optional;

/** The way in: without arguments the map's server, with arguments one command. */
@QuarkusMain
public final class Main {

  Main() {}

  public static void main(String... arguments) {
    if (arguments.length == 0) {
      Quarkus.run();
      return;
    }
    Optional<Command> command = Command.parse(arguments);
    if (command.isEmpty()) {
      Console.complain(Command.USAGE);
      System.exit(Commands.WRONG_USAGE);
    } else if (command.get() instanceof Command.Help) {
      Console.say(Command.USAGE);
    } else {
      settleForCommand();
      Quarkus.run(Commands.class, Main::end, arguments);
    }
  }

  /** A command opens no port, loads no demo city by itself, and keeps its output to itself. */
  private static void settleForCommand() {
    System.setProperty("quarkus.http.host-enabled", "false");
    System.setProperty("ngomap.first-start.enabled", "false");
    System.setProperty("ngomap.account.first-administrator", "false");
    System.setProperty("ngomap.mail.worker", "false");
    System.setProperty("ngomap.webhooks.worker", "false");
    System.setProperty("ngomap.sms.dispatch.worker", "false");
    System.setProperty("quarkus.log.level", "ERROR");
    System.setProperty("quarkus.log.console.stderr", "true");
    // How it ended is told by end(), in words.
    System.setProperty("quarkus.log.category.\"io.quarkus.runtime\".level", "OFF");
  }

  private static void end(int exitCode, Throwable failure) {
    if (failure != null) {
      Throwable cause = failure;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      Console.complain("Failed, nothing was changed: " + cause.getMessage());
    }
    System.exit(exitCode);
  }
}
