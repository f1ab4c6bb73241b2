package pl.ngomap.broadcast.dispatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** The way to an application: while it is shut, the application is down for those who report. */
final class Door implements AutoCloseable {

  private final HttpServer server;

  private Door(int outside, int inside) {
    try {
      server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), outside), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> pass(exchange, inside));
    server.start();
  }

  static Door open() {
    return new Door(KannelPorts.REPORT_PORT, KannelPorts.APPLICATION_PORT);
  }

  private static void pass(HttpExchange exchange, int inside) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + inside + exchange.getRequestURI());
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    exchange.sendResponseHeaders(connection.getResponseCode(), -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
