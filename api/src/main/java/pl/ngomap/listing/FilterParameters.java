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
}
