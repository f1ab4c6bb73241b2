package pl.ngomap.moderation.claim;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.ngomap.kernel.CurrentActor;

/** {@code /api/v1/claims/{id}/attachment}: what is given is never shown in a page of ours. */
@Path("/api/v1/claims/{id}/attachment")
@Tag(name = "Claims")
@SecurityRequirement(name = "session")
class ClaimAttachmentResource {

  private static final String ID = "The id of the claim.";

  private final CurrentActor current;
  private final ClaimAttachments attachments;

  ClaimAttachmentResource(CurrentActor current, ClaimAttachments attachments) {
    this.current = current;
    this.attachments = attachments;
  }

  /** Names the bytes of a file in the contract. */
  @Schema(name = "AttachedFile", type = SchemaType.STRING, format = "binary")
  interface FileView {}

  @PUT
  @Consumes(MediaType.WILDCARD)
  @APIResponse(responseCode = "204", description = "The staff can read it.")
  @Operation(
      operationId = "putClaimAttachment",
      summary = "Attach a proof to a claim",
      description =
          "By the claimant, while the claim is open; another file takes the place of the one before. What it is, is told by its content.")
  public Response put(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id,
      @RequestBody(
              required = true,
              description = ClaimAttachments.EXPECTED,
              content = {
                @Content(
                    mediaType = "application/pdf",
                    schema = @Schema(implementation = FileView.class)),
                @Content(
                    mediaType = "image/png",
                    schema = @Schema(implementation = FileView.class)),
                @Content(
                    mediaType = "image/jpeg",
                    schema = @Schema(implementation = FileView.class))
              })
          byte[] file) {
    attachments.attach(current.get(), id, file);
    return Response.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @GET
  @Produces({"application/pdf", "image/png", "image/jpeg"})
  @Operation(
      operationId = "getClaimAttachment",
      summary = "The proof of a claim",
      description = "For the staff, to be saved and not shown; each reading is written down.")
  @APIResponse(
      responseCode = "200",
      description = "The file as it was given.",
      content = {
        @Content(mediaType = "application/pdf", schema = @Schema(implementation = FileView.class)),
        @Content(mediaType = "image/png", schema = @Schema(implementation = FileView.class)),
        @Content(mediaType = "image/jpeg", schema = @Schema(implementation = FileView.class))
      })
  public Response get(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id) {
    ClaimAttachments.Attachment found = attachments.read(current.get(), id);
    return Response.ok(found.content(), found.type().mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"claim-%s.%s\"".formatted(id, found.type().extension()))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
