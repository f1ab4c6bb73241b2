package pl.ngomap.account;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import pl.ngomap.kernel.CallerAddress;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/session}: signing in and out. */
@Path("/api/v1/session")
@Tag(name = "Session")
@SecurityRequirement(name = "session")
class SessionResource {

  private final CurrentSession current;
  private final CallerAddress caller;
  private final ReadSession reading;
  private final SendSignInLink sending;
  private final SignInByLink byLink;
  private final SignInByPassword byPassword;
  private final ConfirmCredentials confirming;
  private final OwnSessions ownSessions;

  SessionResource(
      CurrentSession current,
      CallerAddress caller,
      ReadSession reading,
      SendSignInLink sending,
      SignInByLink byLink,
      SignInByPassword byPassword,
      ConfirmCredentials confirming,
      OwnSessions ownSessions) {
    this.current = current;
    this.caller = caller;
    this.reading = reading;
    this.sending = sending;
    this.byLink = byLink;
    this.byPassword = byPassword;
    this.confirming = confirming;
    this.ownSessions = ownSessions;
  }

  @GET
  @Operation(
      operationId = "getSession",
      summary = "Who is signed in",
      description = "Answers visitors, too: signedIn is false then.")
  public RestResponse<SessionView> get() {
    SignedIn who = current.find().orElse(null);
    return SessionResponse.of(who, reading.read(who));
  }

  @POST
  @Path("/links")
  @APIResponse(
      responseCode = "202",
      description = "A letter is on its way, to whoever it is.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @Operation(
      operationId = "sendSignInLink",
      summary = "Send a link that signs in",
      description =
          "Works once, within 15 minutes. The answer is the same for every address, known or not.")
  public RestResponse<Map<String, String>> send(SendSignInLink.Wish wish) {
    sending.send(wish, caller.hash());
    return RestResponse.ResponseBuilder.create(
            RestResponse.Status.ACCEPTED, Map.<String, String>of())
        .build();
  }

  @POST
  @Operation(
      operationId = "beginSession",
      summary = "Sign in",
      description =
          "With a link; or with e-mail and password, and a code where a second factor is set. Sets the cookie.")
  public RestResponse<SessionView> begin(
      Credentials credentials,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String userAgent) {
    String device = Device.of(userAgent);
    SignedIn who =
        credentials.link() != null
            ? byLink.signIn(credentials, device)
            : byPassword.signIn(credentials, new Credentials.Caller(caller.hash(), device));
    return SessionResponse.of(who, reading.read(who));
  }

  @DELETE
  @APIResponse(responseCode = "204", description = "Nobody is signed in any more.")
  @Operation(operationId = "endSession", summary = "Sign out")
  public RestResponse<Void> end() {
    current.find().ifPresent(ownSessions::endCurrent);
    return SessionResponse.ended();
  }

  @POST
  @Path("/confirmation")
  @Operation(
      operationId = "confirmSession",
      summary = "Give the credentials once more",
      description = "Dangerous acts need that, and are possible for ten minutes after it.")
  public RestResponse<SessionView> confirm(ConfirmCredentials.Again given) {
    SignedIn who = confirming.confirm(current.get(), given, caller.hash());
    return SessionResponse.of(who, reading.read(who));
  }

  @GET
  @Path("/others")
  @Operation(operationId = "listSessions", summary = "Where one is signed in")
  public Page<OwnSessions.DeviceView> list() {
    return ownSessions.list(current.get());
  }

  @DELETE
  @Path("/others/{id}")
  @APIResponse(responseCode = "204", description = "It has ended, at once.")
  @Operation(operationId = "endOtherSession", summary = "End one of one's sessions")
  public void endOther(
      @Parameter(
              description = "Its id.",
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = "0190163d-8694-739b-aea5-966c26f8ad90")
          @PathParam("id")
          String id) {
    ownSessions.end(current.get(), id);
  }
}
