package pl.ngomap.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One call over HTTP. It follows no redirection, which could lead inside, and reads nothing but the
 * status of the answer.
 */
@ApplicationScoped
class WebhookCall {

  private final HttpClient client;
  private final WebhookConfig config;

  WebhookCall(Vertx vertx, WebhookConfig config) {
    this.config = config;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) config.patience().toMillis())
                .setKeepAlive(false)
                .setTryUseCompression(false));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /** What is sent. */
  record Message(String id, Instant time, byte[] body, byte[] secret) {}

  /**
   * @return the status
   * @throws Target.Refused with a reason when there is none
   */
  int send(Target.Checked target, Message message) throws Target.Refused, InterruptedException {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()))
            .setHost(target.host())
            .setPort(target.port())
            .setSsl(target.tls())
            .setURI(target.path())
            .setFollowRedirects(false)
            .setTimeout(config.patience().toMillis())
            .putHeader("Content-Type", "application/json")
            .putHeader("User-Agent", "MapaNGO-Webhook/1")
            .putHeader("Webhook-Id", message.id())
            .putHeader("Webhook-Timestamp", String.valueOf(message.time().getEpochSecond()))
            .putHeader(
                "Webhook-Signature",
                Signature.of(message.secret(), message.id(), message.time(), message.body()));
    try {
      return client
          .request(options)
          .compose(request -> status(request, message.body()))
          .toCompletionStage()
          .toCompletableFuture()
          .get(2 * config.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Target.Refused("it could not be reached, or did not answer in time");
    }
  }

  /** The rest of the answer is nobody's business, and may be endless. */
  private static io.vertx.core.Future<Integer> status(HttpClientRequest request, byte[] body) {
    return request
        .send(Buffer.buffer(body))
        .map(
            response -> {
              int status = response.statusCode();
              request.connection().close();
              return status;
            });
  }
}
