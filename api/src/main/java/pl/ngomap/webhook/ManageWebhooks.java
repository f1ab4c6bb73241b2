package pl.ngomap.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import pl.ngomap.access.KeyHolder;
import pl.ngomap.kernel.Page;
import pl.ngomap.kernel.Uuid7;
import pl.ngomap.listing.ChangeFeed;
import pl.ngomap.problem.Refusal;

/** What a holder of a key does with its addresses. */
@ApplicationScoped
class ManageWebhooks {

  private final Webhooks webhooks;
  private final WebhookSecrets secrets;
  private final Target target;
  private final ChangeFeed feed;
  private final WebhookConfig config;
  private final Clock clock;

  ManageWebhooks(
      Webhooks webhooks,
      WebhookSecrets secrets,
      Target target,
      ChangeFeed feed,
      WebhookConfig config,
      Clock clock) {
    this.webhooks = webhooks;
    this.secrets = secrets;
    this.target = target;
    this.feed = feed;
    this.config = config;
    this.clock = clock;
  }

  /** From the next change on. */
  @Transactional
  WebhookView subscribe(KeyHolder holder, WebhookDraft draft) {
    try {
      target.check(draft.url());
    } catch (Target.Refused refused) {
      throw Refusal.badParameter(
          "url",
          "This address cannot be called: " + refused.getMessage() + ".",
          "https://, a host on the public internet, and at most 2000 characters.");
    }
    List<Webhook> own = webhooks.listOf(holder.id());
    if (own.size() >= config.perKey()) {
      throw Refusal.conflict(
          "too-many-webhooks", "This key has " + own.size() + " addresses.", "Delete one first.");
    }
    Webhook webhook = make(holder, draft);
    byte[] secret = secrets.give(webhook);
    webhooks.persist(webhook);
    return WebhookView.withSecret(webhook, secret);
  }

  private Webhook make(KeyHolder holder, WebhookDraft draft) {
    Webhook webhook = new Webhook();
    ChangeFeed.Mark now = feed.now();
    webhook.id = Uuid7.now(clock);
    webhook.keyId = holder.id();
    webhook.url = draft.url();
    webhook.seenVersion = now.version();
    webhook.seenId = now.organisation();
    webhook.madeAt = clock.instant();
    webhook.dueAt = webhook.madeAt;
    return webhook;
  }

  @Transactional
  Page<WebhookView> list(KeyHolder holder) {
    return new Page<>(webhooks.listOf(holder.id()).stream().map(WebhookView::of).toList(), null);
  }

  @Transactional
  WebhookView get(KeyHolder holder, String id) {
    return WebhookView.of(find(holder, id));
  }

  /** After a fault was mended: called at once, from where it stopped. */
  @Transactional
  WebhookView resume(KeyHolder holder, String id) {
    Webhook webhook = find(holder, id);
    webhook.revive(clock.instant());
    return WebhookView.of(webhook);
  }

  @Transactional
  void delete(KeyHolder holder, String id) {
    webhooks.delete(find(holder, id));
  }

  private Webhook find(KeyHolder holder, String id) {
    try {
      return webhooks.find(holder.id(), UUID.fromString(id)).orElseThrow(ManageWebhooks::unknown);
    } catch (IllegalArgumentException notAnId) {
      throw unknown();
    }
  }

  private static Refusal unknown() {
    return Refusal.notFound("unknown-webhook", "This key has no such webhook.");
  }
}
