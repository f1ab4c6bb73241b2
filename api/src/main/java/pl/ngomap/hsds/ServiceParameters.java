package pl.ngomap.hsds;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The words that lists of services take, too. */
class ServiceParameters extends HsdsParameters {

  @Parameter(
      description = "Of a sphere, see /hsds/taxonomy_terms.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  @QueryParam("taxonomy_term_id")
  String taxonomyTermId;

  @Parameter(
      description = "Those with any term of this taxonomy.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  @QueryParam("taxonomy_id")
  String taxonomyId;

  @Parameter(
      description = "Those of one organization.",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  @QueryParam("organization_id")
  String organizationId;

  @Parameter(
      description =
          "Those edited at this time or later: a date, or RFC 3339. /changes tells of removals, too.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"),
      example = "2026-11-01T00:00:00Z")
  @QueryParam("modified_after")
  String modifiedAfter;

  @Parameter(
      description = "With everything that belongs to it.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @QueryParam("full")
  String full;

  HsdsFilter.Words words() {
    return new HsdsFilter.Words(search, taxonomyTermId, taxonomyId, organizationId, modifiedAfter);
  }
}
