package pl.ngomap.broadcast.writer;

import jakarta.ws.rs.DELETE;
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
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/organisations/{id}/topic-messages}: what an organisation writes to topics. */
@Path("/api/v1/organisations/{organisation}/topic-messages")
@Tag(name = "Contacts")
@SecurityRequirement(name = "session")
class TopicMessageResource {

  private static final String ORGANISATION = "The id of the organisation.";
  private static final String EXAMPLE = "0190163d-8694-739b-aea5-966c26f8ad90";

  private final CurrentActor current;
  private final WriteToTopic writing;
  private final WithdrawTopicMessage withdrawing;

  TopicMessageResource(
      CurrentActor current, WriteToTopic writing, WithdrawTopicMessage withdrawing) {
    this.current = current;
    this.writing = writing;
    this.withdrawing = withdrawing;
  }

  @GET
  @Operation(
      operationId = "listOwnTopicMessages",
      summary = "What an organisation wrote to topics, and whether it may write",
      description = "For its stewards and the staff.")
  public RestResponse<OwnTopicMessages> list(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation) {
    return RestResponse.ResponseBuilder.ok(writing.list(current.get(), id(organisation)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "It waits for the office.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TopicMessageView.class)))
  @Operation(
      operationId = "writeToTopic",
      summary = "Write to everybody who agreed to a topic",
      description =
          "For stewards of an organisation that the office lets write. The office decides; one message waits at a time.")
  public RestResponse<TopicMessageView> write(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      TopicMessageDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, writing.write(current.get(), id(organisation), draft))
        .build();
  }

  /** What is to be measured. */
  @Schema(name = "TextToMeasure")
  record Words(
      @Schema(required = true, maxLength = 1500) String text,
      @Schema(description = "Say it, the name too, in the alphabet of GSM, which costs less.")
          Boolean plainLetters) {}

  @POST
  @Path("/measure")
  @APIResponse(
      responseCode = "200",
      description = "Nothing was written down.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MeasuredText.class)))
  @Operation(
      operationId = "measureTopicMessage",
      summary = "What a text would be on a phone, with the organisation's name before it")
  public MeasuredText measure(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      Words words) {
    return writing.measure(current.get(), id(organisation), words.text(), words.plainLetters());
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "It is not before the office any more.")
  @Operation(
      operationId = "withdrawTopicMessage",
      summary = "Take a message back that waits for the office",
      description =
          "For stewards of the organisation; it does not count among those that may be written.")
  public void withdraw(
      @Parameter(description = ORGANISATION, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(description = "Of the message.", example = EXAMPLE) @PathParam("id") String id) {
    withdrawing.withdraw(current.get(), id(organisation), TopicMessages.id(id));
  }

  private static UUID id(String word) {
    try {
      return UUID.fromString(word);
    } catch (IllegalArgumentException notAnId) {
      throw Refusal.notFound("unknown-organisation", "There is no such organisation.");
    }
  }
}
