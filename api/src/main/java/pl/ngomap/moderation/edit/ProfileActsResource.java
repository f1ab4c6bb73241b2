package pl.ngomap.moderation.edit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.ngomap.kernel.CurrentActor;

/** {@code /api/v1/organisations/{id}/…}: still true, no longer there, a person forgotten. */
@Path("/api/v1/organisations")
@Tag(name = "Profiles")
@SecurityRequirement(name = "session")
class ProfileActsResource {

  private final CurrentActor current;
  private final ConfirmProfile confirmation;
  private final RemoveProfile removal;
  private final EraseContact erasure;

  ProfileActsResource(
      CurrentActor current,
      ConfirmProfile confirmation,
      RemoveProfile removal,
      EraseContact erasure) {
    this.current = current;
    this.confirmation = confirmation;
    this.removal = removal;
    this.erasure = erasure;
  }

  @POST
  @Path("/{organisation}/confirmation")
  @APIResponse(responseCode = "204", description = "The profile counts as confirmed now.")
  @Operation(
      operationId = "confirmProfile",
      summary = "Say that a profile is still true",
      description = "For its stewards.")
  public void confirm(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation) {
    confirmation.confirm(current.get(), organisation);
  }

  @POST
  @Path("/{organisation}/removal")
  @APIResponse(responseCode = "204", description = "It is off the map; its history is kept.")
  @Operation(
      operationId = "removeOrganisation",
      summary = "Take an organisation off the map",
      description =
          "For moderators who have confirmed who they are. Drafts, proposals and stewardships go with it.")
  public void remove(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      Submission.Body body) {
    removal.remove(current.get(), organisation, body);
  }

  @POST
  @Path("/{organisation}/erasure")
  @Operation(
      operationId = "eraseContact",
      summary = "Forget the e-mail or phone of a person",
      description =
          "For administrators who have confirmed who they are. It goes from the profile, its draft, its proposals and claims, its whole history, and from proposals that would add an organisation.")
  public EraseContact.Erased erase(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      EraseContact.Body body) {
    return erasure.erase(current.get(), organisation, body);
  }
}
