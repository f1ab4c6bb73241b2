package pl.ngomap.upkeep;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/stale}: whom the staff might call. */
@Path("/api/v1/stale")
@Tag(name = "Freshness")
@SecurityRequirement(name = "session")
class StaleResource {

  private final CurrentActor current;
  private final ListStale stale;

  StaleResource(CurrentActor current, ListStale stale) {
    this.current = current;
    this.stale = stale;
  }

  @GET
  @Operation(
      operationId = "listStale",
      summary = "Organisations longest without a confirmation",
      description =
          "For the staff. Those whom nobody ever confirmed come first, then those confirmed longest ago; examples and the fresh are left out.")
  public RestResponse<Page<StaleView>> list(
      @Parameter(description = "The next of the page before; all other parameters as they were.")
          @QueryParam("cursor")
          String cursor,
      @Parameter(
              description = "Items on a page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          @QueryParam("limit")
          String limit) {
    return RestResponse.ResponseBuilder.ok(stale.list(current.get(), cursor, limit))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
