package pl.ngomap.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import pl.ngomap.kernel.Seal;

/** What signs the calls; in the database only sealed. */
@ApplicationScoped
class WebhookSecrets {

  private static final String PURPOSE = "webhook";
  private static final int BYTES = 32;

  private final Seal seal;
  private final Webhooks webhooks;

  WebhookSecrets(Seal seal, Webhooks webhooks) {
    this.seal = seal;
    this.webhooks = webhooks;
  }

  /** Gives it a new one, which its subscriber is told this once. */
  byte[] give(Webhook webhook) {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    webhook.secretSealed = sealed(secret);
    return secret;
  }

  /**
   * @throws IllegalStateException when the key that sealed it is not here
   */
  byte[] open(Webhook webhook) {
    return Base64.getDecoder().decode(seal.open(PURPOSE, webhook.secretSealed));
  }

  @Transactional
  void sealOldOnes(@Observes StartupEvent event) {
    for (Webhook webhook : webhooks.list("secret is not null")) {
      webhook.secretSealed = sealed(webhook.secret);
      webhook.secret = null;
    }
  }

  private byte[] sealed(byte[] secret) {
    return seal.seal(PURPOSE, Base64.getEncoder().encodeToString(secret));
  }
}
