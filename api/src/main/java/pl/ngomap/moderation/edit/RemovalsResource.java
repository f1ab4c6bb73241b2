package pl.ngomap.moderation.edit;

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

/** {@code /api/v1/removals}: who is off the map. */
@Path("/api/v1/removals")
@Tag(name = "History")
@SecurityRequirement(name = "session")
class RemovalsResource {

  private final CurrentActor current;
  private final ListRemoved removed;

  RemovalsResource(CurrentActor current, ListRemoved removed) {
    this.current = current;
    this.removed = removed;
  }

  @GET
  @Operation(
      operationId = "listRemoved",
      summary = "Organisations that were taken off the map, latest first",
      description =
          "For the staff. Imports leave them out; restoring one of their revisions brings them back.")
  public RestResponse<Page<RemovedView>> list(
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
    return RestResponse.ResponseBuilder.ok(removed.list(current.get(), cursor, limit))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
