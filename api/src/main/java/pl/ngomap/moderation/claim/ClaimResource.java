package pl.ngomap.moderation.claim;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
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

/** {@code /api/v1/claims}: how an organisation gets into the hands of its people. */
@Path("/api/v1/claims")
@Tag(name = "Claims")
@SecurityRequirement(name = "session")
class ClaimResource {

  private static final String ID = "The id of the claim.";

  private final CurrentActor current;
  private final RequestClaim requesting;
  private final ReadClaims reading;
  private final EnterClaimCode entering;
  private final DecideClaim deciding;
  private final UndoClaim undoing;

  ClaimResource(
      CurrentActor current,
      RequestClaim requesting,
      ReadClaims reading,
      EnterClaimCode entering,
      DecideClaim deciding,
      UndoClaim undoing) {
    this.current = current;
    this.requesting = requesting;
    this.reading = reading;
    this.entering = entering;
    this.deciding = deciding;
    this.undoing = undoing;
  }

  @POST
  @Operation(
      operationId = "requestClaim",
      summary = "Say that an organisation is yours",
      description =
          "By code: a letter goes to the contact that the city's file or a register holds; asked again, another code. By approval: the staff decide. An open claim goes on, also by the other way.")
  @APIResponse(
      responseCode = "201",
      description = "The claim.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is no such organisation, or no longer.",
      content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
  public RestResponse<ClaimView> request(RequestClaim.Wish wish) {
    return answer(RestResponse.Status.CREATED, requesting.request(current.get(), wish));
  }

  @GET
  @Operation(
      operationId = "listClaims",
      summary = "Claims, newest first",
      description =
          "The staff see all; others their own, and those by which they lost an organisation.")
  public RestResponse<Page<ClaimView>> list(
      @Parameter(
              description = "Only those in this state.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        "code-sent",
                        "waiting",
                        "granted",
                        "rejected",
                        "overtaken",
                        "undone"
                      }))
          @QueryParam("state")
          String state,
      @Parameter(description = "The next of the page before; all other parameters as they were.")
          @QueryParam("cursor")
          String cursor,
      @Parameter(
              description = "Items on a page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "100",
                      defaultValue = "20"))
          @QueryParam("limit")
          String limit) {
    return answer(RestResponse.Status.OK, reading.list(current.get(), state, cursor, limit));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getClaim", summary = "One claim")
  public RestResponse<ClaimView> get(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id) {
    return answer(RestResponse.Status.OK, reading.get(current.get(), id));
  }

  @POST
  @Path("/{id}/code")
  @Operation(
      operationId = "enterClaimCode",
      summary = "Enter the code that came by mail",
      description =
          "The right one makes the claimant the owner at once. Five tries, thirty minutes; each wrong try is counted.")
  public RestResponse<ClaimView> enter(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id,
      EnterClaimCode.Entry entry) {
    return answer(RestResponse.Status.OK, entering.enter(current.get(), id, entry));
  }

  @POST
  @Path("/{id}/decision")
  @Operation(
      operationId = "decideClaim",
      summary = "Grant or reject a claim",
      description = "By a moderator, not about a claim of their own.")
  public RestResponse<ClaimView> decide(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id,
      DecideClaim.Decision decision) {
    return answer(RestResponse.Status.OK, deciding.decide(current.get(), id, decision));
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204", description = "Everything is as it was before the claim.")
  @Operation(
      operationId = "undoClaim",
      summary = "Take a granted claim back",
      description =
          "By a former owner or the staff, within seven days. Whom the claimant has invited since loses the right, too.")
  public RestResponse<Void> undo(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id) {
    undoing.undo(current.get(), id);
    return RestResponse.ResponseBuilder.<Void>noContent()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static <T> RestResponse<T> answer(RestResponse.Status status, T body) {
    return RestResponse.ResponseBuilder.create(status, body)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
