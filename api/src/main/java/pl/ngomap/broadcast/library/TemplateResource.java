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

/** {@code /api/v1/broadcasts/templates}: texts to begin with. */
@Path("/api/v1/broadcasts/templates")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class TemplateResource {

  private static final String ID = "Of the text.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final ManageTemplates templates;

  TemplateResource(CurrentActor current, ManageTemplates templates) {
    this.current = current;
    this.templates = templates;
  }

  @GET
  @Operation(operationId = "listBroadcastTemplates", summary = "Texts that are kept, by name")
  public Page<TemplateView> list() {
    return templates.list(current.get());
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It is kept.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemplateView.class)))
  @Operation(operationId = "addBroadcastTemplate", summary = "Keep a text")
  public RestResponse<TemplateView> add(TemplateDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, templates.make(current.get(), draft))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "setBroadcastTemplate", summary = "Change a text that is kept")
  public TemplateView set(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      TemplateDraft draft) {
    return templates.change(current.get(), Kept.id(id), draft);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It is gone; what was sent of it stays.")
  @Operation(operationId = "removeBroadcastTemplate", summary = "Keep a text no longer")
  public void remove(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    templates.remove(current.get(), Kept.id(id));
  }
}
