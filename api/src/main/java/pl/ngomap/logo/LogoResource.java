package pl.ngomap.logo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** {@code /api/v1/organisations/{id}/logo}: changed by stewards, seen by all. */
@Path("/api/v1/organisations")
@Tag(name = "Logos")
class LogoResource {

  private static final String ID = "Its id.";
  private static final String PNG = "image/png";
  private static final Set<String> SIZES =
      LogoPictures.SIZES.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  private static final int USUAL_SIZE = 160;
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String REVALIDATE = "public, no-cache";

  private final CurrentActor current;
  private final ChangeLogo logo;
  private final LogoSql logos;

  LogoResource(CurrentActor current, ChangeLogo logo, LogoSql logos) {
    this.current = current;
    this.logo = logo;
    this.logos = logos;
  }

  @PUT
  @Path("/{id}/logo")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @SecurityRequirement(name = "session")
  @Operation(
      operationId = "putLogo",
      summary = "Give an organisation a logo",
      description =
          "The file is drawn anew in squares of 64, 160 and 320 pixels; what else it holds, such as the place where a photograph was taken, is thrown away. What it is, is told by its content.")
  public RestResponse<LogoView> put(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id,
      @RequestBody(
              required = true,
              description = ImageFile.EXPECTED,
              content = {
                @Content(mediaType = PNG, schema = @Schema(implementation = PictureView.class)),
                @Content(
                    mediaType = "image/jpeg",
                    schema = @Schema(implementation = PictureView.class))
              })
          byte[] file) {
    LogoView taken = new LogoView(logo.change(current.get(), id, file));
    return RestResponse.ResponseBuilder.ok(taken)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @DELETE
  @Path("/{id}/logo")
  @SecurityRequirement(name = "session")
  @APIResponse(responseCode = "204", description = "There is no logo any more.")
  @Operation(operationId = "deleteLogo", summary = "Take the logo of an organisation away")
  public RestResponse<Void> delete(
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id) {
    logo.remove(current.get(), id);
    return RestResponse.ResponseBuilder.<Void>noContent()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Path("/{id}/logo")
  @Produces(PNG)
  @Operation(
      operationId = "getLogo",
      summary = "The logo of an organisation",
      description = "A square PNG file; what is not square stands in the middle of a clear one.")
  @APIResponse(
      responseCode = "200",
      description = "The picture.",
      content = @Content(mediaType = PNG, schema = @Schema(implementation = PictureView.class)))
  public Response get(
      @Context Request request,
      @Parameter(description = ID, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
          @PathParam("id")
          UUID id,
      @Parameter(
              description = "Length of a side, pixels.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"64", "160", "320"},
                      defaultValue = "160"))
          @QueryParam("size")
          String size,
      @Parameter(
              description = "The version that the profile tells; with it, the answer may be kept.",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9a-f]{64}$"))
          @QueryParam("version")
          String version) {
    int pixels = pixels(Parameters.oneOf("size", size, SIZES));
    LogoSql.Picture picture =
        logos
            .find(id, pixels)
            .orElseThrow(() -> Refusal.notFound("no-logo", "This organisation has no logo."));
    EntityTag tag = new EntityTag(picture.hash() + "-" + pixels);
    boolean isNamed = picture.hash().equals(Parameters.text("version", version));
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    return (known == null ? Response.ok(picture.content(), PNG) : known)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, isNamed ? FOR_EVER : REVALIDATE)
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  private static int pixels(String word) {
    return word == null ? USUAL_SIZE : Integer.parseInt(word);
  }
}
