package pl.ngomap.broadcast.dispatch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Kannel's own fake SMSC: it connects to Kannel, and only receives. */
final class FakeNetwork implements PhoneNetwork {

  private static final String FAKE_SMSC = "/usr/lib/kannel/test/fakesmsc";

  private final int port = Kannel.freePort();
  private Path folder;
  private Program receiver;

  static boolean isInstalled() {
    return Files.isExecutable(Path.of(FAKE_SMSC));
  }

  @Override
  public String configuration() {
    return """
        group = smsc
        smsc = fake
        smsc-id = FAKE
        host = 127.0.0.1
        port = %d
        connect-allow-ip = 127.0.0.1
        """
        .formatted(port);
  }

  @Override
  public void start(Path folder) {
    this.folder = folder;
    receiver = program("fakesmsc", "1", "0", "1 2 text nop");
  }

  @Override
  public String log() {
    return receiver.log();
  }

  /** Somebody sends us a message; the fake network speaks with one phone at a time. */
  void phoneSays(String from, String text) {
    receiver.close();
    try (Program phone = program("phone", "0.2", "1", from + " MAPANGO text " + text)) {
      phone.process().waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    start(folder);
  }

  private Program program(String name, String interval, String messages, String message) {
    return Program.start(
        folder,
        name,
        FAKE_SMSC,
        "-H",
        "127.0.0.1",
        "-r",
        String.valueOf(port),
        "-i",
        interval,
        "-m",
        messages,
        message);
  }

  @Override
  public void close() {
    receiver.close();
  }
}
