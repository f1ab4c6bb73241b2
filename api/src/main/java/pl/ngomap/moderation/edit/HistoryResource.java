package pl.ngomap.moderation.edit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;

/** {@code /api/v1/organisations/{id}/history}: what was published when, and again. */
@Path("/api/v1/organisations/{organisation}/history")
@Tag(name = "History")
class HistoryResource {

  private static final String REVALIDATE = "no-cache";

  private final CurrentActor current;
  private final ReadHistory history;
  private final RestoreRevision restoration;

  HistoryResource(CurrentActor current, ReadHistory history, RestoreRevision restoration) {
    this.current = current;
    this.history = history;
    this.restoration = restoration;
  }

  @GET
  @Operation(
      operationId = "listHistory",
      summary = "What was published of an organisation, latest first",
      description = "Who is told as a role or a source, never as a person.")
  public RestResponse<Page<HistoryView>> list(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      @Parameter(description = "The next of the page before.") @QueryParam("cursor") String cursor,
      @Parameter(
              description = "Items on a page.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "50",
                      defaultValue = "20"))
          @QueryParam("limit")
          String limit) {
    return answer(history.list(current.get(), organisation, cursor, limit));
  }

  @GET
  @Path("/{number}")
  @Operation(operationId = "getRevision", summary = "One published state, and what it changed")
  public RestResponse<HistoryView.Detail> get(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      @Parameter(
              description = "Its number, from 1.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999999"),
              example = "1")
          @PathParam("number")
          String number) {
    return answer(history.get(current.get(), organisation, number));
  }

  @POST
  @Path("/{number}/restoration")
  @SecurityRequirement(name = "session")
  @Operation(
      operationId = "restoreRevision",
      summary = "Publish an earlier state again, as a new revision",
      description =
          "For its stewards, and moderators. It may have to wait, as any change. One that was taken off the map is brought back so, by moderators.")
  public Submission restore(
      @Parameter(
              description = Documented.ORGANISATION,
              schema = @Schema(type = SchemaType.STRING, format = "uuid"),
              example = Documented.EXAMPLE)
          @PathParam("organisation")
          String organisation,
      @Parameter(
              description = "Its number, from 1.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999999"),
              example = "1")
          @PathParam("number")
          String number,
      Submission.Body body) {
    return restoration.restore(current.get(), organisation, number, body);
  }

  private static <T> RestResponse<T> answer(T body) {
    return RestResponse.ResponseBuilder.ok(body)
        .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
        .build();
  }
}
