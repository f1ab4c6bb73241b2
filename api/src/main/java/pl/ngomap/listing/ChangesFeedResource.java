package pl.ngomap.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.problem.Parameters;

/** {@code GET /api/v1/changes.atom}: for feed readers. */
@Path(ChangesFeedResource.PATH)
@Tag(name = "Following")
class ChangesFeedResource {

  static final String PATH = ChangesResource.PATH + ".atom";

  private final ChangesSql changes;
  private final PageLanguages languages;
  private final CityConfig city;
  private final PublicUrl base;

  ChangesFeedResource(
      ChangesSql changes, PageLanguages languages, CityConfig city, PublicUrl base) {
    this.changes = changes;
    this.languages = languages;
    this.city = city;
    this.base = base;
  }

  @GET
  @Produces("application/atom+xml")
  @Operation(
      operationId = "readChangesFeed",
      summary = "The same for feed readers, newest first",
      description = "Atom (RFC 4287); older entries by its next links (RFC 5005).")
  public RestResponse<String> feed(
      @Parameter(description = "Of the next link.") @QueryParam("cursor") String cursor,
      @Parameter(
              description = "Of the titles.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"pl", "en"},
                      defaultValue = "pl"))
          @QueryParam("lang")
          String lang,
      @Context UriInfo uri) {
    PageLanguages.Language language =
        languages.choose(Parameters.oneOf("lang", lang, Set.of("pl", "en")), null);
    Answer<ChangesPage> answer = changes.read(ChangesQuery.newest(cursor));
    URI map = base.orElse(uri.getBaseUri());
    String older =
        answer.body().more()
            ? map.resolve(PATH + "?cursor=" + answer.body().next()).toString()
            : null;
    String feed = AtomFeed.of(map, language, city.name(), answer.body().items(), older);
    return AnswerResponse.of(new Answer<>(answer.version(), feed));
  }
}
