package pl.ngomap.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** {@code GET /api/v1/places}: for those who do not share their position. */
@Path("/api/v1/places")
@Tag(name = "Finding")
class GazetteerResource {

  private static final int DEFAULT_LIMIT = 8;

  /** A list of suggestions is read at a glance. */
  private static final int MAX_LIMIT = 20;

  private final GazetteerSql gazetteer;

  GazetteerResource(GazetteerSql gazetteer) {
    this.gazetteer = gazetteer;
  }

  @GET
  @Operation(
      operationId = "searchPlaces",
      summary = "Streets, towns and units by the beginning of their names")
  public RestResponse<Page<GazetteerItem>> search(
      @Parameter(
              description = "Beginning of a name; accents, case and \"ul.\" do not matter.",
              required = true,
              schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200),
              example = "dworc")
          @QueryParam("q")
          String q,
      @Parameter(
              description = "Items at most.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "20",
                      defaultValue = "8"))
          @QueryParam("limit")
          String limit) {
    String beginning = Parameters.text("q", q);
    if (beginning == null) {
      throw Refusal.missingParameter("q", "The beginning of a street's, town's or unit's name.");
    }
    Answer<List<GazetteerItem>> answer =
        gazetteer.search(
            beginning, Parameters.integer("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT));
    return AnswerResponse.of(new Answer<>(answer.version(), new Page<>(answer.body(), null)));
  }
}
