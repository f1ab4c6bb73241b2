package pl.ngomap.broadcast.compose;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/organisations/{id}/messages}: what the city wrote to an organisation. */
@Path("/api/v1/organisations/{organisation}/messages")
@Tag(name = "Contacts")
@SecurityRequirement(name = "session")
class ArchiveResource {

  private final CurrentActor current;
  private final ReadArchive archive;

  ArchiveResource(CurrentActor current, ReadArchive archive) {
    this.current = current;
    this.archive = archive;
  }

  @GET
  @Operation(
      operationId = "listOrganisationMessages",
      summary = "What the city wrote to an organisation, the newest first",
      description =
          "For its stewards and the staff; numbers are masked. Also what was meant for an organisation that has no number:"
              + " then it is among those that the message is for now. Of the 100 latest messages.")
  public RestResponse<Page<ArchivedMessage>> list(
      @Parameter(
              description = "The id of the organisation.",
              example = "0190163d-8694-739b-aea5-966c26f8ad90")
          @PathParam("organisation")
          String organisation) {
    return RestResponse.ResponseBuilder.ok(archive.list(current.get(), id(organisation)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.notFound("unknown-organisation", "There is no such organisation.");
    }
  }
}
