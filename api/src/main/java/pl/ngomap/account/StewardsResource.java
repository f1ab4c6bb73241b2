package pl.ngomap.account;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/organisations/{id}/stewards}: who cares for an organisation. */
@Path("/api/v1/organisations/{organisation}/stewards")
@Tag(name = "Stewards")
@SecurityRequirement(name = "session")
class StewardsResource {

  private static final String ORGANISATION = "The id of the organisation.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final Stewards stewards;

  StewardsResource(CurrentActor current, Stewards stewards) {
    this.current = current;
    this.stewards = stewards;
  }

  @GET
  @Operation(operationId = "listStewards", summary = "Who cares for an organisation")
  public Page<Stewards.StewardView> list(
      @Parameter(
              description = ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = EXAMPLE)
          @PathParam("organisation")
          String organisation) {
    return stewards.list(current.get(), organisation);
  }

  @POST
  @APIResponse(
      responseCode = "202",
      description = "A letter tells the person.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @Operation(
      operationId = "inviteSteward",
      summary = "Invite somebody to care for an organisation, too",
      description =
          "By an owner, or an administrator. For somebody who does already it sets the level.")
  public RestResponse<Map<String, String>> invite(
      @Parameter(
              description = ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = EXAMPLE)
          @PathParam("organisation")
          String organisation,
      Stewards.Invitation invitation) {
    stewards.invite(current.get(), organisation, invitation);
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.ACCEPTED, Map.<String, String>of())
        .build();
  }

  @DELETE
  @Path("/{person}")
  @APIResponse(responseCode = "204", description = "The right is gone, at once.")
  @Operation(
      operationId = "removeSteward",
      summary = "Take somebody's care for an organisation back",
      description = "By an owner, an administrator, or the person itself.")
  public void remove(
      @Parameter(
              description = ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = EXAMPLE)
          @PathParam("organisation")
          String organisation,
      @Parameter(
              description = "The id of the steward.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = EXAMPLE)
          @PathParam("person")
          String person) {
    stewards.remove(current.get(), organisation, person);
  }
}
