package pl.ngomap.webhook;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.access.CurrentKey;
import pl.ngomap.access.KeyHolder;
import pl.ngomap.access.Scope;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/webhooks}: for programs that want to be told rather than ask. */
@Path("/api/v1/webhooks")
@Tag(name = "Following")
@SecurityScheme(
    securitySchemeName = "key",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A key of a program: Authorization: Bearer ngomap_…; bin/keys makes one.")
@SecurityRequirement(name = "key")
class WebhookResource {

  private static final String ID = "Of the webhook.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentKey current;
  private final ManageWebhooks webhooks;

  WebhookResource(CurrentKey current, ManageWebhooks webhooks) {
    this.current = current;
    this.webhooks = webhooks;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It is called from the next change on.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WebhookView.class)))
  @Operation(
      operationId = "subscribeWebhook",
      summary = "Be called when something changes",
      description =
          "Each call carries what GET /changes would say next, in order, and is repeated until it is answered by 2xx;"
              + " a repetition has the same Webhook-Id. Check Webhook-Signature as Standard Webhooks says, and refuse a"
              + " Webhook-Timestamp older than five minutes. Needs a key with the scope webhooks.")
  public RestResponse<WebhookView> subscribe(WebhookDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, webhooks.subscribe(holder(), draft))
        .build();
  }

  @GET
  @Operation(operationId = "listWebhooks", summary = "The addresses of this key")
  public Page<WebhookView> list() {
    return webhooks.list(holder());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getWebhook", summary = "One address, and how its calls went")
  public WebhookView get(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return webhooks.get(holder(), id);
  }

  @POST
  @Path("/{id}/resumption")
  @APIResponse(
      responseCode = "200",
      description = "It is called at once, from where it stopped.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WebhookView.class)))
  @Operation(
      operationId = "resumeWebhook",
      summary = "Call an address again",
      description = "After it was given up, or to wait no longer.")
  public WebhookView resume(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return webhooks.resume(holder(), id);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It is not called again.")
  @Operation(operationId = "deleteWebhook", summary = "Be called no longer")
  public void delete(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    webhooks.delete(holder(), id);
  }

  private KeyHolder holder() {
    return current.require(Scope.WEBHOOKS);
  }
}
