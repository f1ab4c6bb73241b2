package pl.ngomap.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that wants to be called. */
@Schema(name = "NewWebhook", description = "An address that wants to be called.")
record WebhookDraft(
    @Schema(
            required = true,
            maxLength = 2000,
            description = "https, on the public internet; redirections are not followed.",
            examples = "https://example.org/mapa-ngo")
        String url) {}
