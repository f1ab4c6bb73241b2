package pl.ngomap.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A subscriber's server on a real socket, which answers as a test wants. */
final class Receiver implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile String location;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  /** What arrived. */
  record Call(
      String path, String host, String id, String timestamp, String signature, byte[] body) {

    List<String> names() {
      try {
        List<String> names = new ArrayList<>();
        JSON.readTree(body).get("items").forEach(item -> names.add(name(item)));
        return names;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String name(JsonNode item) {
      return item.has("organisation")
          ? item.get("organisation").get("name").asText()
          : item.get("kind").asText();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    calls.add(
        new Call(
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().getFirst("Host"),
            exchange.getRequestHeaders().getFirst("Webhook-Id"),
            exchange.getRequestHeaders().getFirst("Webhook-Timestamp"),
            exchange.getRequestHeaders().getFirst("Webhook-Signature"),
            body));
    if (location != null) {
      exchange.getResponseHeaders().set("Location", location);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  Receiver answers(int status) {
    this.status = status;
    return this;
  }

  Receiver redirectsTo(String location) {
    this.location = location;
    return answers(302);
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/hook?a=b";
  }

  List<Call> calls() {
    return calls;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
