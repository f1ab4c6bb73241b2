package pl.ngomap.finding;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.kernel.Page;
import pl.ngomap.listing.AnswerResponse;
import pl.ngomap.problem.Parameters;
import pl.ngomap.problem.Refusal;

/** {@code GET /api/v1/suggest}: at every keystroke. */
@Path("/api/v1/suggest")
@Tag(name = "Finding")
class SuggestResource {

  private static final int DEFAULT_LIMIT = 8;

  /** A list of suggestions is read at a glance. */
  private static final int MAX_LIMIT = 20;

  private final Suggest suggest;

  SuggestResource(Suggest suggest) {
    this.suggest = suggest;
  }

  @GET
  @Operation(
      operationId = "suggest",
      summary = "Organisations, spheres, needs and addresses for what is being typed",
      description = "Each item says what it is, and has what is needed to go there.")
  public RestResponse<Page<SuggestView>> complete(
      @Parameter(
              description = "What has been typed; accents and case do not matter.",
              required = true,
              schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200),
              example = "sen")
          @QueryParam("q")
          String q,
      @Parameter(
              description = "Latitude, degrees, together with lon: near organisations first.",
              schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"),
              example = "54.1903")
          @QueryParam("lat")
          String lat,
      @Parameter(
              description = "Longitude, degrees, together with lat.",
              schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"),
              example = "16.1817")
          @QueryParam("lon")
          String lon,
      @Parameter(
              description = "Language of needs and spheres.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"pl", "en", "uk", "de"},
                      defaultValue = "pl"))
          @QueryParam("lang")
          String lang,
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
    String typed = Parameters.text("q", q);
    if (typed == null) {
      throw Refusal.missingParameter("q", "The beginning of what is searched for.");
    }
    return AnswerResponse.privately(
        suggest.complete(
            typed,
            SearchQuery.language(lang),
            SearchQuery.position(lat, lon),
            Parameters.integer("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT)));
  }
}
