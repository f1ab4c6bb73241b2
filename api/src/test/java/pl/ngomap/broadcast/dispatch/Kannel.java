package pl.ngomap.broadcast.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Debian's Kannel between us and its own fake SMSC, on free ports; all of it ends with the test.
 * Order of start: bearerbox, SMSC, smsbox.
 */
final class Kannel implements AutoCloseable {

  private static final String FAKE_SMSC = "/usr/lib/kannel/test/fakesmsc";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  private final int smscPort;
  private final List<Process> processes = new ArrayList<>();
  private Process smsc;

  /**
   * @param sendPort of smsbox
   * @param inbound where messages from phones go
   */
  Kannel(Path folder, int sendPort, String inbound) {
    this.folder = folder;
    this.smscPort = freePort();
    int boxPort = freePort();
    try {
      Files.createDirectories(folder.resolve("spool"));
      Files.writeString(
          folder.resolve("kannel.conf"),
          CONFIGURATION.formatted(
              freePort(), boxPort, folder.resolve("spool"), smscPort, boxPort, sendPort, inbound));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start("bearerbox", "/usr/sbin/bearerbox", "-v", "4", "kannel.conf");
    await(() -> listens(boxPort), "bearerbox");
    receive();
    start("smsbox", "/usr/sbin/smsbox", "-v", "4", "kannel.conf");
    await(() -> listens(sendPort), "smsbox");
  }

  private static final String CONFIGURATION =
      """
      group = core
      admin-port = %d
      admin-interface = 127.0.0.1
      admin-password = adm
      admin-deny-ip = "*.*.*.*"
      admin-allow-ip = "127.0.0.1"
      smsbox-port = %d
      smsbox-interface = 127.0.0.1
      box-deny-ip = "*.*.*.*"
      box-allow-ip = "127.0.0.1"
      store-type = spool
      store-location = "%s"
      dlr-storage = internal
      sms-resend-freq = 1
      sms-resend-retry = 3

      group = smsc
      smsc = fake
      smsc-id = FAKE
      host = 127.0.0.1
      port = %d
      connect-allow-ip = 127.0.0.1

      group = smsbox
      bearerbox-host = 127.0.0.1
      bearerbox-port = %d
      sendsms-port = %d
      sendsms-interface = 127.0.0.1
      global-sender = "MAPANGO"
      sendsms-chars = "0123456789 +-"
      mo-recode = true
      http-request-retry = 20
      http-queue-delay = 1

      group = sendsms-user
      username = ngo
      password = sekret
      user-deny-ip = "*.*.*.*"
      user-allow-ip = "127.0.0.1"
      max-messages = 10
      concatenation = true

      group = sms-service
      keyword = default
      catch-all = true
      max-messages = 0
      get-url = "%s&from=%%p&to=%%P&text=%%a&id=%%I&time=%%T"
      """;

  static boolean isInstalled() {
    return Files.isExecutable(Path.of("/usr/sbin/bearerbox"))
        && Files.isExecutable(Path.of(FAKE_SMSC));
  }

  /** A phone network that only receives. */
  private void receive() {
    smsc =
        start(
            "fakesmsc",
            FAKE_SMSC,
            "-H",
            "127.0.0.1",
            "-r",
            String.valueOf(smscPort),
            "-i",
            "1",
            "-m",
            "0",
            "1 2 text nop");
  }

  /** What the phones of this network showed, and all else that it saw. */
  String network() {
    try {
      return Files.readString(folder.resolve("fakesmsc.log"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody sends us a message; the fake network speaks with one phone at a time. */
  void phoneSays(String from, String text) {
    end(smsc);
    Process phone =
        start(
            "phone",
            FAKE_SMSC,
            "-H",
            "127.0.0.1",
            "-r",
            String.valueOf(smscPort),
            "-i",
            "0.2",
            "-m",
            "1",
            from + " MAPANGO text " + text);
    try {
      phone.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end(phone);
    receive();
  }

  private Process start(String name, String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile()))
              .start();
      processes.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for what other processes do. */
  static void await(BooleanSupplier happened, String what) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!happened.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(Process process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      end(processes.get(i));
    }
  }
}
