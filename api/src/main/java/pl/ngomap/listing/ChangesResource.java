package pl.ngomap.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/changes}: for mirrors, which must not miss a change. */
@Path(ChangesResource.PATH)
@Tag(name = "Following")
class ChangesResource {

  static final String PATH = "/api/v1/changes";

  private final ChangesSql changes;

  ChangesResource(ChangesSql changes) {
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listChanges",
      summary = "Publications and removals, in commit order",
      description =
          "Begin without a cursor, apply the items, keep next with your copy, and ask again with it: while more is true"
              + " at once, later whenever you like. Your copy then equals the map. A cursor never expires; one that"
              + " is refused belongs to another database, or to one restored from a copy: begin anew.")
  public RestResponse<ChangesPage> list(
      @Parameter(description = "The next of the answer before.") @QueryParam("cursor")
          String cursor,
      @Parameter(
              description =
                  "Instead of a cursor: from the first change at this time or later (RFC 3339). A convenience; clocks"
                      + " may be set, cursors not.",
              schema = @Schema(type = SchemaType.STRING, format = "date-time"),
              example = "2026-11-01T00:00:00Z")
          @QueryParam("since")
          String since,
      @Parameter(
              description = "Items at most.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "1000",
                      defaultValue = "100"))
          @QueryParam("limit")
          String limit) {
    return AnswerResponse.of(changes.read(ChangesQuery.of(cursor, since, limit)));
  }
}
