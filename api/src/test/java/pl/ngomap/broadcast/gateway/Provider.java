package pl.ngomap.broadcast.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A provider on a real socket, which answers as a test wants and keeps what it got. */
final class Provider implements AutoCloseable {

  private final HttpServer server;
  private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);
  private volatile Answering answering = words -> new Answer(200, "");
  private volatile boolean silent;
  private volatile boolean gone;

  Provider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  record Answer(int status, String body) {}

  interface Answering {
    Answer to(Map<String, String> words);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> words = words(query == null ? body : query);
    words.put(":authorization", exchange.getRequestHeaders().getFirst("Authorization"));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (name.startsWith("X-")) {
                words.put(name.toLowerCase(Locale.ROOT), values.get(0));
              }
            });
    if (!body.contains("=")) {
      words.put(":body", body);
    }
    requests.add(words);
    if (gone) {
      exchange.close();
      return;
    }
    if (silent) {
      await();
    }
    Answer answer = answering.to(words);
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, String> words(String form) {
    Map<String, String> words = new HashMap<>();
    for (String pair : form.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        words.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return words;
  }

  Provider answers(int status, String body) {
    answering = words -> new Answer(status, body);
    return this;
  }

  Provider answers(Answering way) {
    answering = way;
    return this;
  }

  /** Takes requests, and never answers. */
  Provider silent() {
    silent = true;
    return this;
  }

  /** Takes requests, and hangs up without an answer. */
  Provider gone() {
    gone = true;
    return this;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
  }

  List<Map<String, String>> requests() {
    return requests;
  }

  @Override
  public void close() {
    never.countDown();
    server.stop(0);
  }
}
