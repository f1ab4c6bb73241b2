package pl.ngomap.listing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The words of a query string that say which organisations; {@link OrganisationsQuery} checks them.
 */
public class DirectoryParameters extends FilterParameters {

  @Parameter(
      description = "TERYT code of an administrative unit that they say they work in.",
      schema = @Schema(type = SchemaType.STRING, pattern = "^(\\d{2}|\\d{4}|\\d{7})$"),
      example = "3261011")
  @QueryParam("unit")
  public String unit;

  @Parameter(
      description = BoundingBoxWord.EXPECTED,
      schema = @Schema(type = SchemaType.STRING, pattern = BoundingBoxWord.PATTERN),
      example = "16.1,54.1,16.3,54.3")
  @QueryParam("bbox")
  public String bbox;

  @Parameter(
      description =
          "true: those on the map, with a place there that meets the other filters; false: those that are listed, not drawn.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("located")
  public String located;
}
