package pl.ngomap.broadcast.inbox;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/sms/console}: what would have been sent, were there a provider. */
@Path("/api/v1/sms/console")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class ConsoleResource {

  private final CurrentActor current;
  private final Console console;

  ConsoleResource(CurrentActor current, Console console) {
    this.current = current;
    this.console = console;
  }

  @GET
  @Operation(
      operationId = "listWrittenSms",
      summary = "Messages that became files instead, the newest first",
      description =
          "For administrators, where the only provider is the file. At most 100, codes included; numbers are masked. That"
              + " it was read stands in the audit log.")
  public RestResponse<Page<WrittenMessage>> list() {
    return RestResponse.ResponseBuilder.ok(new Page<>(console.list(current.get()), null))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
