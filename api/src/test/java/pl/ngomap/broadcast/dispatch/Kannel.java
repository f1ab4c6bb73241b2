package pl.ngomap.broadcast.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Debian's Kannel between us and a network of phones, on free ports; all of it ends with the test.
 * Order of start: bearerbox, network, smsbox.
 */
final class Kannel implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Program bearerbox;
  private final PhoneNetwork network;
  private final Program smsbox;

  /**
   * @param sendPort of smsbox
   * @param inbound where messages from phones go
   */
  Kannel(Path folder, int sendPort, String inbound, PhoneNetwork network) {
    this.network = network;
    int boxPort = freePort();
    try {
      Files.createDirectories(folder.resolve("spool"));
      Files.writeString(
          folder.resolve("kannel.conf"),
          CONFIGURATION.formatted(
              freePort(),
              boxPort,
              folder.resolve("spool"),
              network.configuration(),
              boxPort,
              sendPort,
              inbound));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bearerbox = Program.start(folder, "bearerbox", "/usr/sbin/bearerbox", "-v", "4", "kannel.conf");
    await(() -> listens(boxPort), "bearerbox");
    network.start(folder);
    smsbox = Program.start(folder, "smsbox", "/usr/sbin/smsbox", "-v", "4", "kannel.conf");
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

      %s
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
    return Files.isExecutable(Path.of("/usr/sbin/bearerbox")) && FakeNetwork.isInstalled();
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

  @Override
  public void close() {
    smsbox.close();
    network.close();
    bearerbox.close();
  }
}
