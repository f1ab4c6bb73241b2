package pl.ngomap.hsds;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The words that all lists of HSDS take. */
class HsdsParameters {

  @Parameter(
      description = "Beginnings of words, all of which must occur.",
      schema = @Schema(type = SchemaType.STRING, maxLength = 200),
      example = "senior")
  @QueryParam("search")
  String search;

  @Parameter(
      description = "From 1.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100000", defaultValue = "1"))
  @QueryParam("page")
  String page;

  @Parameter(
      description = "Items on a page.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
  @QueryParam("per_page")
  String perPage;

  @Parameter(
      description = "ndjson: all items, one on each line, without pages.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "ndjson"},
              defaultValue = "json"))
  @QueryParam("format")
  String format;
}
