package pl.ngomap.broadcast.library;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/broadcasts/audiences}: whom to write to again. */
@Path("/api/v1/broadcasts/audiences")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class AudienceResource {

  private static final String ID = "Of the audience.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final ManageAudiences audiences;

  AudienceResource(CurrentActor current, ManageAudiences audiences) {
    this.current = current;
    this.audiences = audiences;
  }

  @GET
  @Operation(
      operationId = "listBroadcastAudiences",
      summary = "Audiences that are kept, by name",
      description = "What is kept are conditions; how many organisations meet them is counted now.")
  public Page<SavedAudienceView> list() {
    return audiences.list(current.get());
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It is kept.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SavedAudienceView.class)))
  @Operation(operationId = "addBroadcastAudience", summary = "Keep an audience")
  public RestResponse<SavedAudienceView> add(SavedAudienceDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, audiences.make(current.get(), draft))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "setBroadcastAudience", summary = "Change an audience that is kept")
  public SavedAudienceView set(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      SavedAudienceDraft draft) {
    return audiences.change(current.get(), Kept.id(id), draft);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(
      responseCode = "204",
      description = "It is gone; messages to it keep its conditions.")
  @Operation(operationId = "removeBroadcastAudience", summary = "Keep an audience no longer")
  public void remove(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    audiences.remove(current.get(), Kept.id(id));
  }
}
