package pl.ngomap.upkeep;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;

/** {@code /api/v1/confirmations}: by POST only, as scanners of mail open every link. */
@Path("/api/v1/confirmations")
@Tag(name = "Freshness")
class ConfirmationResource {

  private final CurrentActor current;
  private final ConfirmByLink confirming;

  ConfirmationResource(CurrentActor current, ConfirmByLink confirming) {
    this.current = current;
    this.confirming = confirming;
  }

  @POST
  @Operation(
      operationId = "confirmByLink",
      summary = "Say that a profile is still true",
      description = "With the link of a reminder: once, without signing in.")
  public RestResponse<ConfirmByLink.ConfirmedView> confirm(ConfirmByLink.Link link) {
    return RestResponse.ResponseBuilder.ok(confirming.confirm(current.get(), link))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
