package pl.ngomap.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pl.ngomap.listing.Directory;
import pl.ngomap.listing.DirectoryEntry;
import pl.ngomap.listing.PublicUrl;
import pl.ngomap.problem.Parameters;

/** One organisation to take along: as a card, as waypoints, as a code to be scanned. */
@Path("/api/v1/organisations/{organisation}")
@Tag(name = "Files")
class CardResource {

  private static final String WHICH = "Its id or slug.";
  private static final String EXAMPLE = "caritas-diecezji-koszalinsko-kolobrzeskiej";
  private static final int DEFAULT_SIZE = 320;
  private static final int MIN_SIZE = 64;
  private static final int MAX_SIZE = 2048;

  private final Directory directory;
  private final PublicUrl base;
  private final ObjectMapper json;

  CardResource(Directory directory, PublicUrl base, ObjectMapper json) {
    this.directory = directory;
    this.base = base;
    this.json = json;
  }

  @GET
  @Path("/card.vcf")
  @APIResponse(
      responseCode = "200",
      description = "vCard 4.0 (RFC 6350).",
      content = @Content(mediaType = "text/vcard", schema = @Schema(type = SchemaType.STRING)))
  @Operation(operationId = "getCard", summary = "An organisation for the book of addresses")
  public RestResponse<byte[]> card(
      @Parameter(description = WHICH, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Context UriInfo uri) {
    String tag = directory.etag();
    DirectoryEntry entry = directory.get(organisation);
    byte[] card = Card.of(entry, links(uri)).getBytes(StandardCharsets.UTF_8);
    return file(tag, "text/vcard;charset=UTF-8", entry.slug() + ".vcf", card);
  }

  @GET
  @Path("/places.gpx")
  @APIResponse(
      responseCode = "200",
      description = "GPX 1.1; empty when no place of it is drawn.",
      content =
          @Content(mediaType = "application/gpx+xml", schema = @Schema(type = SchemaType.STRING)))
  @Operation(operationId = "getWaypoints", summary = "An organisation for a GPS receiver")
  public RestResponse<byte[]> waypoints(
      @Parameter(description = WHICH, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Context UriInfo uri) {
    String tag = directory.etag();
    DirectoryEntry entry = directory.get(organisation);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ExportFile gpx = ExportFormat.GPX.begin(bytes, links(uri), json)) {
      gpx.add(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(tag, ExportFormat.GPX.mediaType(), entry.slug() + ".gpx", bytes.toByteArray());
  }

  @GET
  @Path("/code.svg")
  @APIResponse(
      responseCode = "200",
      description = "A QR code.",
      content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
  @Operation(
      operationId = "getCodeAsSvg",
      summary = "A QR code that leads to the page of an organisation, for print")
  public RestResponse<byte[]> svg(
      @Parameter(description = WHICH, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Context UriInfo uri) {
    String tag = directory.etag();
    DirectoryEntry entry = directory.get(organisation);
    byte[] svg = PageCode.of(links(uri).page(entry)).svg().getBytes(StandardCharsets.UTF_8);
    return file(tag, "image/svg+xml", entry.slug() + ".svg", svg);
  }

  @GET
  @Path("/code.png")
  @APIResponse(
      responseCode = "200",
      description = "A QR code.",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      operationId = "getCodeAsPng",
      summary = "A QR code that leads to the page of an organisation, for screens")
  public RestResponse<byte[]> png(
      @Parameter(description = WHICH, example = EXAMPLE) @PathParam("organisation")
          String organisation,
      @Parameter(
              description = "Pixels of a side, about.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "64",
                      maximum = "2048",
                      defaultValue = "320"))
          @QueryParam("size")
          String size,
      @Context UriInfo uri) {
    int pixels = Parameters.integer("size", size, MIN_SIZE, MAX_SIZE, DEFAULT_SIZE);
    String tag = directory.etag();
    DirectoryEntry entry = directory.get(organisation);
    byte[] png = PageCode.of(links(uri).page(entry)).png(pixels);
    return file(tag, "image/png", entry.slug() + ".png", png);
  }

  private PageLinks links(UriInfo uri) {
    return new PageLinks(base.orElse(uri.getBaseUri()));
  }

  /**
   * @param tag read before the bytes: what is published meanwhile must not be taken for them
   */
  private RestResponse<byte[]> file(String tag, String mediaType, String name, byte[] bytes) {
    return RestResponse.ResponseBuilder.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }
}
