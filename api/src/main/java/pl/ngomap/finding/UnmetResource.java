package pl.ngomap.finding;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.ngomap.kernel.CurrentActor;
import pl.ngomap.kernel.Page;
import pl.ngomap.problem.Parameters;

/** {@code GET /api/v1/searches/unmet}: what people look for and do not find. */
@Path("/api/v1/searches/unmet")
@Tag(name = "Finding")
@SecurityRequirement(name = "session")
class UnmetResource {

  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final CurrentActor current;
  private final ListUnmet unmet;

  UnmetResource(CurrentActor current, ListUnmet unmet) {
    this.current = current;
    this.unmet = unmet;
  }

  @GET
  @Operation(
      operationId = "listUnmetSearches",
      summary = "What was searched for in vain, most wanted first",
      description =
          "For the staff. Counted without anything of a person: recognised needs, and words of the dictionary that were asked for at least three times on a day.")
  public Page<UnmetView> list(
      @Parameter(
              description = "How many days back, today included.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "366",
                      defaultValue = "30"))
          @QueryParam("days")
          String days,
      @Parameter(
              description = "Language of the needs' labels.",
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
                      maximum = "200",
                      defaultValue = "50"))
          @QueryParam("limit")
          String limit) {
    return unmet.list(
        current.get(),
        Parameters.integer("days", days, 1, MOST_DAYS, USUAL_DAYS),
        Parameters.integer("limit", limit, 1, MOST, USUAL),
        SearchQuery.language(lang));
  }
}
