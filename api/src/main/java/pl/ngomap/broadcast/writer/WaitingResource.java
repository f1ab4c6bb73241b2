package pl.ngomap.broadcast.writer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.account.Confirmation;
import pl.ngomap.broadcast.compose.Rights;
import pl.ngomap.kernel.Actor;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/broadcasts/topic-messages}: what organisations wrote, for the office. */
@Path("/api/v1/broadcasts/topic-messages")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class WaitingResource {

  private final CurrentActor current;
  private final Confirmation confirmation;
  private final DecideTopicMessage decide;

  WaitingResource(CurrentActor current, Confirmation confirmation, DecideTopicMessage decide) {
    this.current = current;
    this.confirmation = confirmation;
    this.decide = decide;
  }

  @GET
  @Operation(
      operationId = "listWaitingTopicMessages",
      summary = "What organisations wrote and waits for the office, the longest waiting first",
      description =
          "For the staff. Whom each would reach, and what it costs, says quoteBroadcast for its text and topic, with the"
              + " purpose city.")
  public RestResponse<Page<TopicMessageView>> list() {
    return RestResponse.ResponseBuilder.ok(decide.list(current.get()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** What the office says to a message. */
  @Schema(name = "TopicMessageDecision")
  record Decision(
      @Schema(
              required = true,
              enumeration = {"approve", "refuse"})
          String decision,
      @Schema(
              maxLength = 200,
              description = "Why it is refused; the organisation reads it.",
              examples = "To reklama platnej uslugi.")
          String reason) {}

  @POST
  @Path("/{id}/decision")
  @APIResponse(
      responseCode = "200",
      description = "Decided; what was approved is a message to many now.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TopicMessageView.class)))
  @Operation(
      operationId = "decideTopicMessage",
      summary = "Send what an organisation wrote, or refuse it",
      description =
          "For the office; who approves confirms its credentials first, and did not write it. The text goes as it is, by the"
              + " rules of every message: quiet hours, and a second person for a large one.")
  public TopicMessageView decide(
      @Parameter(description = "Of the message.", example = "0190163d-8694-739b-aea5-966c26f8ad90")
          @PathParam("id")
          String id,
      Decision said) {
    Actor actor = current.get();
    Rights.requireOffice(actor);
    UUID which = TopicMessages.id(id);
    return switch (said.decision() == null ? "" : said.decision()) {
      case "approve" -> {
        confirmation.require();
        yield decide.approve(actor, which);
      }
      case "refuse" -> decide.refuse(actor, which, said.reason());
      default ->
          throw Refusal.badParameter(
              "decision", "This is no decision.", "One of: approve, refuse.");
    };
  }
}
