package pl.ngomap.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that is called, as its subscriber sees it. */
@Schema(name = "Webhook", description = "An address that is called when something changes.")
record WebhookView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String url,
    @Schema(
            required = true,
            description =
                "failing: called again later; dead: given up after three days and a half, or as it answered 410. Nothing is lost: it goes on from where it stopped.",
            enumeration = {Webhook.ACTIVE, Webhook.FAILING, Webhook.DEAD})
        String state,
    @Schema(description = "Signs each call (Standard Webhooks); told once, when it is made.")
        String secret,
    @Schema(required = true, description = "Calls that failed since the last success.")
        int failures,
    @Schema(required = true) Instant madeAt,
    Instant lastSuccessAt,
    Instant lastFailureAt,
    @Schema(description = "Why the last call failed.") String lastFailure,
    @Schema(description = "When it is called next, while it is failing.") Instant nextCallAt) {

  static WebhookView of(Webhook webhook) {
    return of(webhook, null);
  }

  static WebhookView withSecret(Webhook webhook, byte[] secret) {
    return of(webhook, Signature.word(secret));
  }

  private static WebhookView of(Webhook webhook, String secret) {
    return new WebhookView(
        webhook.id,
        webhook.url,
        webhook.state,
        secret,
        webhook.failures,
        webhook.madeAt,
        webhook.lastSuccessAt,
        webhook.lastFailureAt,
        webhook.lastFailure,
        webhook.state.equals(Webhook.FAILING) ? webhook.dueAt : null);
  }
}
