package pl.ngomap.broadcast.link;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;

/** {@code /api/v1/broadcasts/links}: short addresses for messages. */
@Path("/api/v1/broadcasts/links")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class LinkResource {

  private final CurrentActor current;
  private final MakeLink links;

  LinkResource(CurrentActor current, MakeLink links) {
    this.current = current;
    this.links = links;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It can be written into a message.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LinkView.class)))
  @Operation(
      operationId = "makeShortLink",
      summary = "Give a page a short address",
      description = "It leads there by a redirection that tells neither page of the other.")
  public RestResponse<LinkView> make(LinkDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, links.make(current.get(), draft))
        .build();
  }

  @GET
  @Path("/settings")
  @Operation(
      operationId = "getShortLinkSettings",
      summary = "How long short links are here, and what may be counted")
  public LinkSettings settings() {
    return links.settings(current.get());
  }
}
