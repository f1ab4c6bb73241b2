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

/** {@code /api/v1/broadcasts/groups}: lists of organisations that the office keeps. */
@Path("/api/v1/broadcasts/groups")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class GroupResource {

  private static final String ID = "Of the group.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final ManageGroups groups;

  GroupResource(CurrentActor current, ManageGroups groups) {
    this.current = current;
    this.groups = groups;
  }

  @GET
  @Operation(operationId = "listOrganisationGroups", summary = "Groups of organisations, by name")
  public Page<GroupView> list() {
    return groups.list(current.get());
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It is kept.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GroupView.class)))
  @Operation(operationId = "addOrganisationGroup", summary = "Make a group")
  public RestResponse<GroupView> add(GroupDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, groups.make(current.get(), draft))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "setOrganisationGroup", summary = "Change the name of a group")
  public GroupView set(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      GroupDraft draft) {
    return groups.change(current.get(), Kept.id(id), draft);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It is gone; its organisations stay on the map.")
  @Operation(operationId = "removeOrganisationGroup", summary = "Remove a group")
  public void remove(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    groups.remove(current.get(), Kept.id(id));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getOrganisationGroup", summary = "A group, and who is in it")
  public GroupDetail get(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    return groups.get(current.get(), Kept.id(id));
  }

  @PUT
  @Path("/{id}/organisations/{organisation}")
  @APIResponse(responseCode = "204", description = "It is in the group.")
  @Operation(operationId = "addToOrganisationGroup", summary = "Put an organisation into a group")
  public void addOrganisation(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Parameter(description = "The id of the organisation.", example = EXAMPLE)
          @PathParam("organisation")
          String organisation) {
    groups.add(current.get(), Kept.id(id), Kept.id(organisation));
  }

  @DELETE
  @Path("/{id}/organisations/{organisation}")
  @APIResponse(responseCode = "204", description = "It is not in the group.")
  @Operation(
      operationId = "removeFromOrganisationGroup",
      summary = "Take an organisation out of a group")
  public void removeOrganisation(
      @Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id,
      @Parameter(description = "The id of the organisation.", example = EXAMPLE)
          @PathParam("organisation")
          String organisation) {
    groups.take(current.get(), Kept.id(id), Kept.id(organisation));
  }
}
