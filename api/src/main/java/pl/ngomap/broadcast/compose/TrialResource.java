package pl.ngomap.broadcast.compose;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/**
 * {@code /api/v1/broadcasts/trials} and {@code dry-run}: what a message would be, before it is one.
 */
@Path("/api/v1/broadcasts")
@Tag(name = "Broadcasts")
@SecurityRequirement(name = "session")
class TrialResource {

  private final CurrentActor current;
  private final ManageTrialPhone phones;
  private final SendTrial trials;
  private final RunDry dry;

  TrialResource(CurrentActor current, ManageTrialPhone phones, SendTrial trials, RunDry dry) {
    this.current = current;
    this.phones = phones;
    this.trials = trials;
    this.dry = dry;
  }

  @Schema(name = "NewTrialPhone")
  record NewPhone(
      @Schema(required = true, maxLength = 40, examples = "600 100 200") String phone) {}

  @Schema(name = "TrialPhoneCode")
  record Code(@Schema(required = true, pattern = "^\\d{6}$") String code) {}

  @GET
  @Path("/trial-phone")
  @Operation(operationId = "getTrialPhone", summary = "The number on which who asks tries texts")
  public TrialPhoneView get() {
    return phones.get(current.get());
  }

  @PUT
  @Path("/trial-phone")
  @Operation(
      operationId = "setTrialPhone",
      summary = "Give a number of one's own to try texts on",
      description = "A code goes to it; at most five a day. It takes the place of the one before.")
  public TrialPhoneView set(NewPhone draft) {
    return phones.set(current.get(), draft.phone());
  }

  @POST
  @Path("/trial-phone/confirmation")
  @APIResponse(
      responseCode = "200",
      description = "Texts can be tried on it.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TrialPhoneView.class)))
  @Operation(operationId = "confirmTrialPhone", summary = "Enter the code that came to the number")
  public TrialPhoneView confirm(Code code) {
    return phones.confirm(current.get(), code.code());
  }

  @DELETE
  @Path("/trial-phone")
  @APIResponse(responseCode = "204", description = "The number is gone.")
  @Operation(
      operationId = "removeTrialPhone",
      summary = "Remove the number on which texts are tried")
  public void remove() {
    phones.remove(current.get());
  }

  @POST
  @Path("/trials")
  @APIResponse(
      responseCode = "201",
      description = "It is on its way to the writer, and to nobody else.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Trial.class)))
  @Operation(
      operationId = "tryBroadcast",
      summary = "Send the very text to one's own number only",
      description =
          "Its longest form, at any hour; at most ten an hour. It is part of no broadcast.")
  public RestResponse<Trial> send(BroadcastDraft draft) {
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.CREATED, trials.send(current.get(), draft))
        .build();
  }

  @POST
  @Path("/dry-run")
  @APIResponse(
      responseCode = "200",
      description = "Nothing was sent.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DryRun.class)))
  @Operation(
      operationId = "runBroadcastDry",
      summary = "Who would get a message, and what text, if it left now",
      description =
          "The recipients are chosen by the statement that sending uses; numbers are masked.")
  public DryRun runDry(BroadcastDraft draft) {
    return dry.run(current.get(), draft);
  }
}
