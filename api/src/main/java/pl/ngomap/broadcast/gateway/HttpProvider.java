package pl.ngomap.broadcast.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Speaks HTTP to a provider, and tells apart what was certainly not sent from what may have been.
 */
final class HttpProvider {

  private final HttpClient client;
  private final Duration patience;

  HttpProvider(Duration patience) {
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * @param read what an answer means
   */
  Outcome send(HttpRequest.Builder request, Function<HttpResponse<String>, Outcome> read) {
    try {
      return read.apply(
          client.send(
              request.timeout(patience).build(),
              HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (ConnectException | HttpConnectTimeoutException notReached) {
      return new Outcome.RetryLater(null, "not-reached");
    } catch (IOException lost) {
      return new Outcome.Unknown("no-answer");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Unknown("interrupted");
    }
  }

  /** An address with words in its query string. */
  static URI withQuery(URI address, Map<String, String> words) {
    String separator = address.getRawQuery() == null ? "?" : "&";
    return URI.create(address + separator + form(words));
  }

  static String form(Map<String, String> words) {
    return words.entrySet().stream()
        .map(
            word ->
                word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
