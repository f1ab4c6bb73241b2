package pl.ngomap.export;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.Directory;
import pl.ngomap.listing.DirectoryParameters;
import pl.ngomap.listing.PublicUrl;
import pl.ngomap.problem.Parameters;

/** {@code GET /api/v1/exports/organisations.{format}}: the map as a file. */
@Path("/api/v1/exports")
@Tag(name = "Files")
class ExportResource {

  private final WriteExport export;
  private final Directory directory;
  private final PublicUrl base;

  ExportResource(WriteExport export, Directory directory, PublicUrl base) {
    this.export = export;
    this.directory = directory;
    this.base = base;
  }

  @GET
  @Path("/organisations.{format}")
  @APIResponse(
      responseCode = "200",
      description =
          "The file, written as it is read. The link \"monitor\" leads to all changes since.",
      content = {
        @Content(mediaType = "application/geo+json", schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/vnd.google-earth.kml+xml",
            schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "application/gpx+xml", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/geopackage+sqlite3",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @Operation(
      operationId = "exportOrganisations",
      summary = "All organisations, or those that match, as a file",
      description =
          "geojson, csv, xlsx and gpkg have a row for each place, and one for an organisation without any; jsonl has a"
              + " line for each organisation; kml, gpx and poi (Garmin's CSV) hold places that are drawn. In csv a"
              + " text that a spreadsheet would take for a formula has an apostrophe in front.")
  public RestResponse<StreamingOutput> export(
      @Parameter(
              description = "Of the file.",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        "csv", "geojson", "gpkg", "gpx", "jsonl", "kml", "poi", "xlsx"
                      }))
          @PathParam("format")
          String format,
      @BeanParam DirectoryParameters words,
      @Context UriInfo uri) {
    ExportFormat known = format(format);
    PageLinks links = new PageLinks(base.orElse(uri.getBaseUri()));
    RestResponse.ResponseBuilder<StreamingOutput> head = head(known, links);
    WriteExport.Output output = export.begin(known, words, links);
    return head.entity(output::writeTo).build();
  }

  /** Nothing is written for who asks for no body. */
  @HEAD
  @Path("/organisations.{format}")
  @Operation(hidden = true)
  public RestResponse<StreamingOutput> head(
      @PathParam("format") String format,
      @BeanParam DirectoryParameters words,
      @Context UriInfo uri) {
    directory.walk(words);
    return head(format(format), new PageLinks(base.orElse(uri.getBaseUri()))).build();
  }

  private static ExportFormat format(String word) {
    return ExportFormat.of(Parameters.requiredOneOf("format", word, ExportFormat.words()));
  }

  private RestResponse.ResponseBuilder<StreamingOutput> head(ExportFormat format, PageLinks links) {
    URI changes = links.base().resolve("/api/v1/changes?cursor=" + directory.cursor());
    return RestResponse.ResponseBuilder.<StreamingOutput>ok()
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"")
        .header(HttpHeaders.LINK, "<" + changes + ">; rel=\"monitor\"")
        .header(HttpHeaders.ETAG, directory.etag())
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
  }
}
