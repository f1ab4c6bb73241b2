package pl.ngomap.finding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.AnswerResponse;
import pl.ngomap.listing.Documented;
import pl.ngomap.listing.FilterParameters;

/** {@code GET /api/v1/search}. */
@Path("/api/v1/search")
@Tag(name = "Finding")
class SearchResource {

  private final FindOrganisations search;
  private final SearchWords words;

  SearchResource(FindOrganisations search, SearchWords words) {
    this.search = search;
    this.words = words;
  }

  /** The words of the query string; {@link SearchWords} checks them. */
  static class Parameters extends FilterParameters {

    @Parameter(
        description = "Latitude, degrees; together with lon.",
        schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"),
        example = "54.1903")
    @QueryParam("lat")
    String lat;

    @Parameter(
        description = "Longitude, degrees; together with lat.",
        schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"),
        example = "16.1817")
    @QueryParam("lon")
    String lon;

    @Parameter(
        description =
            "An address or town instead of lat and lon; the answer says what it was taken for.",
        schema = @Schema(type = SchemaType.STRING, maxLength = 200),
        example = "ul. Dworcowa 2, Koszalin")
    @QueryParam("near")
    String near;

    @Parameter(
        description =
            "Only those with a place so near, metres along the ellipsoid, or with an activity area that covers the position. Absent: however far, the near ones first.",
        schema = @Schema(type = SchemaType.NUMBER, minimum = "1", maximum = "20040000"),
        example = "10000")
    @QueryParam("radiusMetres")
    String radiusMetres;

    @Parameter(
        description = "TERYT code of an administrative unit that they say they work in.",
        schema = @Schema(type = SchemaType.STRING, pattern = "^(\\d{2}|\\d{4}|\\d{7})$"),
        example = "3261011")
    @QueryParam("unit")
    String unit;

    @Parameter(
        description = "Whether to count what each filter would leave.",
        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @QueryParam("facets")
    String facets;

    @Parameter(
        description = "Language of the labels of needs and spheres.",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"pl", "en", "uk", "de"},
                defaultValue = "pl"))
    @QueryParam("lang")
    String lang;

    @Parameter(
        description = "Items on a page.",
        schema =
            @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "20"))
    @QueryParam("limit")
    String limit;

    @Parameter(description = Documented.CURSOR)
    @QueryParam("cursor")
    String cursor;

    @Parameter(
        description = Documented.AT,
        schema = @Schema(type = SchemaType.STRING, format = "date-time"),
        example = "2026-11-27T10:00:00Z")
    @QueryParam("at")
    String at;
  }

  @GET
  @Operation(
      operationId = "search",
      summary = "Organisations by words, place and filters, the best first",
      description =
          "Everyday questions in Polish, English, Ukrainian and German; without q everybody. The order is one formula of words, distance, freshness and completeness (docs/search.md). Register numbers and postal codes are recognised.")
  public RestResponse<SearchView> find(@BeanParam Parameters parameters) {
    return AnswerResponse.privately(search.find(words.read(parameters)));
  }
}
