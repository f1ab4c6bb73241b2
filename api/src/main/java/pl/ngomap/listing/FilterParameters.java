package pl.ngomap.listing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The words of a query string that narrow a list or a map; {@link Filters} checks them. */
public class FilterParameters {

  @Parameter(
      description = Documented.Q,
      schema = @Schema(type = SchemaType.STRING, maxLength = 200),
      example = "senior")
  @QueryParam("q")
  public String q;

  @Parameter(description = Documented.SPHERE, example = "7,10")
  @QueryParam("sphere")
  public String sphere;

  @Parameter(description = "A code of /legal-forms.", example = "foundation")
  @QueryParam("legalForm")
  public String legalForm;

  @Parameter(
      description = "Only those with public-benefit status (OPP), or known to have none.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @QueryParam("publicBenefit")
  public String publicBenefit;

  @Parameter(
      description =
          "yes: accessible; limited: at least with help, so yes too; no: said to be not. An organisation is what the best of its places is; on the map and in tiles each place counts for itself.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"yes", "limited", "no"}))
  @QueryParam("wheelchair")
  public String wheelchair;

  @Parameter(
      description =
          "Only those that are surely open then: RFC 3339 with an offset, from a day ago to 60 days ahead. Who opens by appointment, or says nothing, is left out.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"),
      example = "2026-11-27T10:00:00Z")
  @QueryParam("openAt")
  public String openAt;
}
