package pl.ngomap.broadcast.dispatch;

import java.nio.file.Path;

/**
 * jsmpp's SMPP 3.4 server, which reports each message as delivered a second after it came. A probe
 * of its port would be taken as its client, so Kannel itself finds out when it listens.
 */
final class SmppSimulator implements PhoneNetwork {

  private static final String SYSTEM_ID = "client1";
  private static final String PASSWORD = "word1";

  private final int port = Kannel.freePort();
  private final String jars;
  private Program server;

  /**
   * @param jars a folder of them
   */
  SmppSimulator(String jars) {
    this.jars = jars;
  }

  /** It names a message in hexadecimal when it takes it, and in decimal in the receipt. */
  @Override
  public String configuration() {
    return """
        group = smsc
        smsc = smpp
        smsc-id = SMPP
        host = 127.0.0.1
        port = %d
        transceiver-mode = true
        smsc-username = %s
        smsc-password = %s
        system-type = ""
        source-addr-ton = 5
        source-addr-npi = 0
        dest-addr-ton = 1
        dest-addr-npi = 1
        throughput = 50
        reconnect-delay = 1
        msg-id-type = 0x01
        """
        .formatted(port, SYSTEM_ID, PASSWORD);
  }

  @Override
  public void start(Path folder) {
    server =
        Program.start(
            folder,
            "simulator",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djsmpp.simulator.port=" + port,
            "-Djsmpp.client.systemId=" + SYSTEM_ID,
            "-Djsmpp.client.password=" + PASSWORD,
            "-cp",
            jars + "/*",
            "org.jsmpp.examples.SMPPServerSimulator");
  }

  @Override
  public String log() {
    return server.log();
  }

  @Override
  public void close() {
    server.close();
  }
}
