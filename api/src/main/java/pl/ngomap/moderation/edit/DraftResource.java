package pl.ngomap.moderation.edit;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;

/** {@code /api/v1/organisations/{id}/draft}: what stewards are writing. */
@Path("/api/v1/organisations/{organisation}/draft")
@Tag(name = "Drafts")
@SecurityRequirement(name = "session")
class DraftResource {

  private final CurrentActor current;
  private final ReadDraft reading;
  private final SaveDraft saving;
  private final SubmitDraft submission;

  DraftResource(CurrentActor current, ReadDraft reading, SaveDraft saving, SubmitDraft submission) {
    this.current = current;
    this.reading = reading;
    this.saving = saving;
    this.submission = submission;
  }

  @GET
  @Operation(
      operationId = "getDraft",
      summary = "The draft of an organisation beside what the public sees",
      description =
          "For its stewards and the staff. Where nothing is saved it is the published state. What was published since the draft was begun is taken over, field by field; disputed names fields that both sides changed.")
  public RestResponse<DraftView> get(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation) {
    return answer(reading.get(current.get(), organisation));
  }

  @PUT
  @Operation(
      operationId = "saveDraft",
      summary = "Keep a draft",
      description =
          "Texts that are too long, too many things, and characters that cannot be kept are refused; everything else may still be wrong. Who names a state that is no longer the last gets 409 stale-draft.")
  public RestResponse<DraftView> save(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      @Parameter(description = Documented.IF_MATCH, example = "\"3.7\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      DraftView.Body body) {
    return answer(saving.save(current.get(), organisation, ifMatch, body));
  }

  @DELETE
  @APIResponse(responseCode = "204", description = "There is no draft any more.")
  @Operation(operationId = "dropDraft", summary = "Throw a draft away")
  public void drop(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation) {
    saving.drop(current.get(), organisation);
  }

  @POST
  @Path("/submission")
  @Operation(
      operationId = "submitDraft",
      summary = "Publish a draft, or let it wait for a moderator",
      description =
          "All fields that change are checked; everything that is wrong is told at once. A draft that waits is kept; submitting another one takes its place in the queue.")
  public Submission submit(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      @Parameter(description = Documented.IF_MATCH, example = "\"3.7\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      Submission.Body body) {
    return submission.submit(current.get(), organisation, ifMatch, body);
  }

  private static RestResponse<DraftView> answer(DraftView draft) {
    return RestResponse.ResponseBuilder.ok(draft)
        .header(HttpHeaders.ETAG, "\"" + draft.tag() + "\"")
        .build();
  }
}
