package pl.ngomap.broadcast.writer;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/broadcasts/writers}: which organisations may write to topics. */
@Path("/api/v1/broadcasts/writers")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class WriterResource {

  private static final String ID = "The id of the organisation.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final ManageWriters writers;

  WriterResource(CurrentActor current, ManageWriters writers) {
    this.current = current;
    this.writers = writers;
  }

  @GET
  @Operation(
      operationId = "listTopicWriters",
      summary = "Organisations that may write to topics, by name",
      description = "For the staff.")
  public Page<WriterView> list() {
    return writers.list(current.get());
  }

  @PUT
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It may write.")
  @Operation(
      operationId = "grantTopicWriting",
      summary = "Let an organisation write to topics",
      description = "For the office, which decides about each of its messages. Never urgent ones.")
  public void grant(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    writers.grant(current.get(), id(id));
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(
      responseCode = "204",
      description = "It may not write; a message of it that waits can only be refused.")
  @Operation(
      operationId = "takeTopicWriting",
      summary = "Let an organisation write to topics no longer",
      description = "For the office.")
  public void take(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") String id) {
    writers.take(current.get(), id(id));
  }

  private static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.notFound("unknown-organisation", "There is no such organisation.");
    }
  }
}
