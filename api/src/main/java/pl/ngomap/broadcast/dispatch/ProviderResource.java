package pl.ngomap.broadcast.dispatch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.ngomap.broadcast.gateway.SmsGateway;
import pl.ngomap.problem.Refusal;

/**
 * {@code /api/v1/sms}: where providers report. Whatever they say is answered by OK, so that they do
 * not repeat what is known; who does not know the key is refused.
 */
@Path("/api/v1/sms")
@Tag(name = "Providers of SMS")
@Produces(MediaType.TEXT_PLAIN)
@SecurityScheme(
    securitySchemeName = "provider",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.QUERY,
    apiKeyName = "key",
    description = "The word that stands in the addresses that a provider was given.")
@SecurityRequirement(name = "provider")
class ProviderResource {

  private static final String DONE = "OK";
  private static final String GATEWAY = "Which provider: kannel or smsapi.";

  private final Providers providers;
  private final CallbackAddress addresses;
  private final ApplyReceipt receipts;
  private final TakeInbound inbound;

  ProviderResource(
      Providers providers, CallbackAddress addresses, ApplyReceipt receipts, TakeInbound inbound) {
    this.providers = providers;
    this.addresses = addresses;
    this.receipts = receipts;
    this.inbound = inbound;
  }

  @GET
  @Path("/receipts/{gateway}")
  @Operation(hidden = true)
  public String receipt(@PathParam("gateway") String gateway, @Context UriInfo uri) {
    return receipt(gateway, words(uri, null));
  }

  @POST
  @Path("/receipts/{gateway}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "reportSmsReceipts",
      summary = "A provider reports what became of messages")
  public String receipt(
      @Parameter(description = GATEWAY, example = "smsapi") @PathParam("gateway") String gateway,
      @Context UriInfo uri,
      MultivaluedMap<String, String> form) {
    return receipt(gateway, words(uri, form));
  }

  private String receipt(String name, Map<String, String> words) {
    gateway(name, words).readReceipts(words).forEach(receipts::apply);
    return DONE;
  }

  @GET
  @Path("/inbound/{gateway}")
  @Operation(hidden = true)
  public String message(@PathParam("gateway") String gateway, @Context UriInfo uri) {
    return message(gateway, words(uri, null));
  }

  @POST
  @Path("/inbound/{gateway}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "reportSmsInbound",
      summary = "A provider passes a message from a phone on")
  public String message(
      @Parameter(description = GATEWAY, example = "smsapi") @PathParam("gateway") String gateway,
      @Context UriInfo uri,
      MultivaluedMap<String, String> form) {
    return message(gateway, words(uri, form));
  }

  private String message(String name, Map<String, String> words) {
    gateway(name, words).readInbound(words).forEach(one -> inbound.take(name, one));
    return DONE;
  }

  private SmsGateway gateway(String name, Map<String, String> words) {
    if (!addresses.isKey(name, words.get("key"))) {
      throw Refusal.wrongCredentials("wrong-key", "Only the provider reports here.");
    }
    return providers
        .find(name)
        .orElseThrow(() -> Refusal.notFound("unknown-gateway", "There is no such provider."));
  }

  /** The first of each name. */
  private static Map<String, String> words(UriInfo uri, MultivaluedMap<String, String> form) {
    Map<String, String> words = new HashMap<>();
    if (form != null) {
      form.forEach((name, values) -> words.put(name, values.get(0)));
    }
    uri.getQueryParameters().forEach((name, values) -> words.put(name, values.get(0)));
    return words;
  }
}
